package lt.atsakas.testing;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.SpokenAnswer;
import lt.atsakas.intake.Submission;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import org.jspecify.annotations.Nullable;

/** Complaints that are right in every field, for tests that care about something else; each of a client of its own. */
public final class Complaints {

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private final ComplaintIntake intake;

    Complaints(ComplaintIntake intake) {
        this.intake = intake;
    }

    /** Registers a complaint like any other. */
    public FiledComplaint file() {
        return intake.file(submission(), null);
    }

    /** Registers a complaint of a client with this e-mail address. */
    public FiledComplaint fileOf(String email) {
        return intake.file(submission(email, "Šąla butas", List.of()), null);
    }

    /** Registers what a test has put together itself. */
    public FiledComplaint file(Submission submission) {
        return intake.file(submission, null);
    }

    /** A complaint of a client with this e-mail address, or with none, who wants the answer by this road. */
    public Submission submissionOf(@Nullable String email, ReplyBy replyBy) {
        return submission(email, "Šąla butas", List.of(), replyBy);
    }

    /** A complaint of a client who has neither a mailbox nor a telephone. */
    public Submission submissionOnPaper() {
        Submission usual = submissionOf(null, ReplyBy.POST);
        Client client = usual.client();
        return with(usual, new Client(client.kind(), client.name(), null, null, client.address()));
    }

    /** The same complaint of this client. */
    public static Submission with(Submission usual, Client client) {
        return new Submission(
                usual.channel(),
                client,
                null,
                usual.needs(),
                usual.language(),
                usual.subject(),
                usual.text(),
                usual.replyBy(),
                null,
                usual.files(),
                usual.by());
    }

    /** Registers a complaint with this subject. */
    public FiledComplaint fileAbout(String subject) {
        return intake.file(submission(subject), null);
    }

    public Submission submission() {
        return submission("Šąla butas");
    }

    public Submission submission(String subject) {
        return submission(mailbox(), subject, List.of());
    }

    public Submission submissionWithFile(String name, byte[] content) {
        return submission(mailbox(), "Šąla butas", List.of(new SubmittedFile(name, content)));
    }

    /** A call that the registrar answered at once. */
    public Submission answeredAtOnce(String answer) {
        return answeredAtOnce(answer, null);
    }

    /** The same of a call at that moment. */
    public Submission answeredAtOnce(String answer, @Nullable Instant receivedAt) {
        Submission called = submission();
        return new Submission(
                Channel.PHONE,
                called.client(),
                null,
                ClientNeeds.NONE,
                "lt",
                called.subject(),
                called.text(),
                called.replyBy(),
                receivedAt,
                List.of(),
                new SpokenAnswer(answer, true),
                Actor.employee(new EmployeeId("registrar")));
    }

    /** Nobody's but this client's: who complains twice of the same is another matter. */
    private static String mailbox() {
        return "ona.grazuliene" + CLIENTS.incrementAndGet() + "@pastas.lt";
    }

    private static Submission submission(String email, String subject, List<SubmittedFile> files) {
        return submission(email, subject, files, ReplyBy.EMAIL);
    }

    private static Submission submission(
            @Nullable String email, String subject, List<SubmittedFile> files, ReplyBy replyBy) {
        return new Submission(
                Channel.WEB,
                new Client(
                        ClientKind.PERSON,
                        "Ona Gražulienė",
                        email,
                        String.format("+370 612 %05d", CLIENTS.incrementAndGet()),
                        "Liepų g. 1-" + CLIENTS.get() + ", Vilnius"),
                null,
                ClientNeeds.NONE,
                "lt",
                subject,
                "Bute tik 15 laipsnių šilumos. Prašau sutvarkyti šildymą.",
                replyBy,
                null,
                files,
                Actor.client());
    }
}
