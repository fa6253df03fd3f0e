package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The handler asks another unit, which is late: nobody waits in silence, the asked see the question alone, and the reply is in the case. */
@AtsakasTest
class ContributionStory {

    private static final String QUESTION = "Koks plotas įrašytas nuomos sutartyje?";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private String number = "";
    private String question = "";

    @Test
    void aUnitIsAskedChasedAndRepliesWithoutSeeingTheCase() {
        Walk walk = Walk.begin(beans).examining();
        number = walk.number().value();

        theHandlerAsksTheLettingUnit();
        itsHeadReadsTheQuestionAndNothingElseAndPassesItOn();
        moveTo("2026-11-27T09:00:00+02:00");
        theWriterIsReminded();
        moveTo("2026-12-01T09:00:00+02:00");
        everybodyWhoAnswersForItHearsThatItIsLate();
        theWriterRepliesWithADocument();
        theHandlerHasTheReplyAndGoesOn();
        theClientSeesThatAUnitWasAskedAndNoMore(walk);
    }

    private void theHandlerAsksTheLettingUnit() {
        Visitor handler = Visitor.signedIn(port, "handler");
        HttpResponse<String> asked = handler.send(
                page() + "/inquiries", Map.of("unit", "nuoma", "question", QUESTION, "dueOn", "2026-11-30"));
        assertThat(asked.statusCode()).isEqualTo(302);
        question = Jsoup.parse(handler.open(page()).body())
                .select("#inquiries a[href^=/inquiries/]")
                .attr("href");
        time.moveTo(clock.instant());
        assertThat(mailbox.of("otherhead@atsakas.demo"))
                .filteredOn(mail -> mail.subject().contains(number))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("2026-11-30", "Pateikti paaiškinimus")
                        .doesNotContain(page(), QUESTION));
    }

    private void itsHeadReadsTheQuestionAndNothingElseAndPassesItOn() {
        Visitor head = Visitor.signedIn(port, "otherhead");
        assertThat(head.open(question).body()).contains(QUESTION);
        assertThat(head.open(page()).statusCode()).isEqualTo(404);
        assertThat(head.open("/cases?q=" + number.replace("/", "%2F")).body()).doesNotContain(page());
        StaffMember.signIn(port, "otherhead")
                .complete(number, "userTask_contribute", Map.of("decision", "passOn", "colleague", "member3"));
    }

    private void theWriterIsReminded() {
        assertThat(subjects("member3")).anyMatch(subject -> subject.contains("artėja diena"));
    }

    private void everybodyWhoAnswersForItHearsThatItIsLate() {
        assertThat(subjects("member3")).anyMatch(subject -> subject.contains("vėluoja Jūsų padalinio paaiškinimai"));
        assertThat(subjects("otherhead")).anyMatch(subject -> subject.contains("vėluoja Jūsų padalinio paaiškinimai"));
        assertThat(subjects("handler")).anyMatch(subject -> subject.contains("kito padalinio paaiškinimai vėluoja"));
        assertThat(StaffMember.signIn(port, "director").tasks(number).findValuesAsText("taskDefinitionKey"))
                .contains("userTask_handleEscalation");
    }

    private void theWriterRepliesWithADocument() {
        Visitor writer = Visitor.signedIn(port, "member3");
        HttpResponse<String> sent = writer.sendFilesFrom(
                question,
                question + "/reply",
                Map.of("reply", "Sutartyje įrašyta 48,20 kv. m."),
                "files",
                Map.of("sutartis.txt", "Nuomos sutartis"));
        assertThat(sent.statusCode()).isEqualTo(302);
        time.moveTo(clock.instant());
    }

    private void theHandlerHasTheReplyAndGoesOn() {
        assertThat(subjects("handler")).anyMatch(subject -> subject.contains("gauti kito padalinio paaiškinimai"));
        assertThat(Visitor.signedIn(port, "handler").open(page()).body())
                .contains("Sutartyje įrašyta 48,20 kv. m.", "sutartis.txt", "Andrius Kairys");
        assertThat(StaffMember.signIn(port, "director").tasks(number).findValuesAsText("taskDefinitionKey"))
                .doesNotContain("userTask_handleEscalation");
        StaffMember.signIn(port, "handler").complete(number, "userTask_examineComplaint", Map.of());
    }

    private void theClientSeesThatAUnitWasAskedAndNoMore(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", number, "code", walk.accessCode()));
        assertThat(client.open("/status/case").body())
                .contains("Paprašėme kito mūsų padalinio paaiškinimų")
                .doesNotContain(QUESTION, "48,20", "sutartis.txt");
    }

    private void moveTo(String moment) {
        time.moveTo(OffsetDateTime.parse(moment).toInstant());
    }

    private List<String> subjects(String login) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .map(DeliveredMail::subject)
                .filter(subject -> subject.contains(number))
                .toList();
    }

    private String page() {
        return "/cases/" + number.replace('/', '~');
    }
}
