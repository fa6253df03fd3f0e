package lt.atsakas.testing;

import java.util.List;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.Submission;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ReplyBy;

/** Complaints that are right in every field, for tests that care about something else. */
public final class Complaints {

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

    /** A complaint of a client with this e-mail address who wants the answer by this road. */
    public Submission submissionOf(String email, ReplyBy replyBy) {
        return submission(email, "Šąla butas", List.of(), replyBy);
    }

    /** Registers a complaint with this subject. */
    public FiledComplaint fileAbout(String subject) {
        return intake.file(submission(subject), null);
    }

    public Submission submission() {
        return submission("Šąla butas");
    }

    public Submission submission(String subject) {
        return submission("ona.petraitiene@pastas.lt", subject, List.of());
    }

    public Submission submissionWithFile(String name, byte[] content) {
        return submission("ona.petraitiene@pastas.lt", "Šąla butas", List.of(new SubmittedFile(name, content)));
    }

    private static Submission submission(String email, String subject, List<SubmittedFile> files) {
        return submission(email, subject, files, ReplyBy.EMAIL);
    }

    private static Submission submission(String email, String subject, List<SubmittedFile> files, ReplyBy replyBy) {
        return new Submission(
                Channel.WEB,
                new Client(ClientKind.PERSON, "Ona Petraitienė", email, "+370 612 34567", "Liepų g. 1-2, Vilnius"),
                null,
                "lt",
                subject,
                "Bute tik 15 laipsnių šilumos. Prašau sutvarkyti šildymą.",
                replyBy,
                null,
                files,
                Actor.client());
    }
}
