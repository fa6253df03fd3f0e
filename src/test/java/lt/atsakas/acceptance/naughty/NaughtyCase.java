package lt.atsakas.acceptance.naughty;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.Submission;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.mailroom.MailDrop;
import lt.atsakas.mailroom.Mails;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.registry.Representative;
import lt.atsakas.survey.Asked;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A case in which everything that a client may word is naughty, and what else can be asked for by an id. */
final class NaughtyCase {

    static final String MAILBOX = "zymeke@pastas.lt";

    private static final String TEXT = Naughty.TEXT.typed();

    private final ApplicationContext beans;
    private final Map<String, Supplier<String>> ids = new HashMap<>();

    private NaughtyCase(ApplicationContext beans) {
        this.beans = beans;
    }

    static NaughtyCase underWay(ApplicationContext beans) {
        NaughtyCase made = new NaughtyCase(beans);
        made.ask();
        made.sit();
        made.complain();
        made.mail();
        return made;
    }

    void about(String name, String id) {
        about(name, () -> id);
    }

    /** What stands for something else each time. */
    void about(String name, Supplier<String> id) {
        ids.put("$" + name, id);
    }

    /** What the name stands for; itself where it stands for nothing. */
    String named(String value) {
        String named = value;
        for (Map.Entry<String, Supplier<String>> id : ids.entrySet()) {
            if (named.contains(id.getKey())) {
                named = named.replace(id.getKey(), id.getValue().get());
            }
        }
        return named;
    }

    private void ask() {
        Walk asked = Asked.by(beans);
        about("survey", Asked.path(asked));
        about("closed", asked.number().address());
        about("answeredNumber", asked.number().value());
        about("answeredCode", asked.accessCode());
        beans.getBean(MovableClock.class).reset();
    }

    private void sit() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        about("sitting", walk.number().address());
        about("member", sitting.member(1));
        about("other", Walk.begin(beans).number().address());
    }

    private void complain() {
        FiledComplaint filed = beans.getBean(Complaints.class).file(naughty(ReplyBy.EMAIL, null));
        Walk walk = Walk.of(beans, filed).drafting().written();
        byte[] paper = TEXT.getBytes(StandardCharsets.UTF_8);
        Actor handler = Actor.employee(new EmployeeId("handler"));
        var document =
                beans.getBean(DocumentStore.class).add(walk.number(), DocumentKind.SCAN, TEXT + ".txt", paper, handler);
        about("document", document.id().value().toString());
        about("case", walk.number().address());
        about("number", walk.number().value());
        about("sequence", walk.number().value().replaceAll(".*/", ""));
        about("code", walk.accessCode());
        about("inquiry", new Asking(beans).withAllPapers(walk).toString());
        about("meeting", new Visiting(beans).planTomorrow(walk).toString());
        about(
                "letter",
                beans.getBean(PostOffice.class)
                        .lettersOf(walk.number())
                        .get(0)
                        .id()
                        .value()
                        .toString());
    }

    private void mail() {
        about("mail", received("laiskas."));
        about("second", received("antras."));
    }

    /** About the case and from nobody who is known to it: a person has to look at such mail. */
    private String received(String name) {
        Mails mail = Mails.from(encoded(TEXT) + " <" + name + MAILBOX + ">")
                .subject(encoded("Dėl bylos " + named("$number") + " " + TEXT))
                .saying(name + TEXT);
        return new MailDrop(beans).take(mail, name + MAILBOX).id().toString();
    }

    private static String encoded(String words) {
        try {
            return MimeUtility.encodeText(words, "UTF-8", "B").replace("\r\n", "");
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Everything naughty that is text. */
    static Submission naughty(ReplyBy replyBy, @Nullable String box) {
        return new Submission(
                Channel.WEB,
                new Client(ClientKind.PERSON, TEXT, box == null ? MAILBOX : null, null, TEXT, box),
                new Representative(TEXT, TEXT),
                new ClientNeeds("lenkų " + Naughty.MARK, TEXT),
                "lt",
                TEXT,
                TEXT + "\n\n" + TEXT,
                replyBy,
                null,
                List.of(new SubmittedFile("../" + TEXT + ".txt", TEXT.getBytes(StandardCharsets.UTF_8))),
                Actor.client());
    }
}
