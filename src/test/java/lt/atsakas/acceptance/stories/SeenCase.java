package lt.atsakas.acceptance.stories;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.OfficialLetters;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;

/** A case as its people see it: the client on the status page and in letters, staff in Tasklist and on the page of the case. */
record SeenCase(int port, Walk walk) {

    String number() {
        return walk.number().value();
    }

    /** The address of the page of the case for staff. */
    String page() {
        return "/cases/" + walk.number().address();
    }

    /** A browser in which the client has opened the case with its number and code. */
    Visitor client() {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", number(), "code", walk.accessCode()));
        return client;
    }

    /** What the client reads there who has proved to be one. */
    String clientsPage() {
        return ClientsProof.given(walk.beans(), client(), walk.number())
                .open("/status/case")
                .body();
    }

    Visitor as(String login) {
        return Visitor.signedIn(port, login);
    }

    String pageFor(String login) {
        return as(login).open(page()).body();
    }

    StaffMember inTasklist(String login) {
        return StaffMember.signIn(port, login);
    }

    /** What the employee has to do in the case; supervisors also see what others have. */
    List<String> tasksOf(String login) {
        return StreamSupport.stream(inTasklist(login).tasks(number()).spliterator(), false)
                .filter(task -> task.get("assignee").asText().equals(login))
                .map(task -> task.get("taskDefinitionKey").asText())
                .toList();
    }

    /** The last mail to the client, one-time codes left aside. */
    DeliveredMail lastMail() {
        return mailbox().of(walk.facts().client().email()).stream()
                .filter(mail -> !mail.subject().startsWith("Vienkartinis kodas"))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    /** The words of the latest numbered letter to the client. */
    String lastLetter() {
        return new OfficialLetters(walk.beans()).last(walk.number());
    }

    /** The subjects of what came to the employee about the case. */
    List<String> subjects(String login) {
        return mailbox().of(login + "@atsakas.demo").stream()
                .map(DeliveredMail::subject)
                .filter(subject -> subject.contains(number()))
                .toList();
    }

    /** What is due at once happens. */
    void settles() {
        time().moveTo(walk.beans().getBean(MovableClock.class).instant());
    }

    /** Days pass, and everything happens that falls due on the way. */
    void reaches(String moment) {
        time().moveTo(OffsetDateTime.parse(moment).toInstant());
    }

    private TimeMachine time() {
        return walk.beans().getBean(TimeMachine.class);
    }

    private Mailbox mailbox() {
        return walk.beans().getBean(Mailbox.class);
    }
}
