package lt.atsakas.mailroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.atsakas.intake.Submission;
import lt.atsakas.intake.SubmissionCheck;
import lt.atsakas.mailroom.MailRegister.Marks;
import lt.atsakas.mailroom.reading.DeliveryReader;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.Outcome;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** A mail as a complaint: what it would be filed as, and what speaks against doing so without a person. */
@Component
class Complaint {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final CaseRegistry registry;
    private final SubmissionCheck check;
    private final MailRegister register;
    private final MailroomSettings settings;
    private final HouseWords words;
    private final Clock clock;

    Complaint(
            CaseRegistry registry,
            SubmissionCheck check,
            MailRegister register,
            MailroomSettings settings,
            HouseWords words,
            Clock clock) {
        this.registry = registry;
        this.check = check;
        this.register = register;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    Optional<MailReason> againstJoining(CaseNumber number, Channel channel, String address) {
        CaseFacts facts = registry.facts(number);
        if (!ClientsWord.isOwn(facts, channel, address)) {
            return Optional.of(MailReason.UNKNOWN_ADDRESS);
        }
        if (facts.outcome() == Outcome.FORWARDED) {
            return Optional.of(MailReason.CASE_FORWARDED);
        }
        return facts.isClosed() ? Optional.of(MailReason.CASE_CLOSED) : Optional.empty();
    }

    Optional<MailReason> againstOpening(Channel channel, ReadMail mail, Marks marks, Instant receivedAt) {
        if (mail.text().length() > SubmissionCheck.TEXT) {
            return Optional.of(MailReason.TEXT_TOO_LONG);
        }
        if (isTooMuch(channel, marks.senderAddress(), receivedAt)) {
            return Optional.of(MailReason.TOO_MANY);
        }
        return isFlood(receivedAt) ? Optional.of(MailReason.FLOOD) : Optional.empty();
    }

    /**
     * A program that answers each of our letters as a person would, without a sign of what it is, is answered only so often. What somebody
     * wrote over days while the mailbox was away is not too much.
     */
    private boolean isTooMuch(Channel channel, String sender, Instant receivedAt) {
        int most = channel == Channel.E_DELIVERY ? settings.messagesPerBox() : settings.mailsPerAddress();
        Instant takenAfter = clock.instant().minus(A_DAY);
        return register.openedFrom(sender, takenAfter, receivedAt.minus(A_DAY), most) >= most;
    }

    /** By when the mails arrived, not by when we took them: what waited while the mailbox was away is no flood. */
    private boolean isFlood(Instant receivedAt) {
        int most = settings.mailsInAll();
        return most > 0 && register.openedOfThose(receivedAt.minus(AN_HOUR), receivedAt, most) >= most;
    }

    Submission of(Channel channel, ReadMail mail, Marks marks, Instant receivedAt) {
        boolean fromBox = channel == Channel.E_DELIVERY;
        return new Submission(
                channel,
                new Client(
                        kind(mail),
                        marks.senderName(),
                        fromBox ? null : marks.senderAddress(),
                        null,
                        null,
                        fromBox ? marks.senderAddress() : null),
                null,
                ClientNeeds.NONE,
                marks.language(),
                subject(marks.subject()),
                text(mail),
                fromBox ? ReplyBy.E_DELIVERY : ReplyBy.EMAIL,
                receivedAt,
                List.of(),
                Actor.system());
    }

    /** Only a message from an official box says who its sender is. */
    static ClientKind kind(ReadMail mail) {
        return mail.header().word(DeliveryReader.SENDER_KIND).equals("organisation")
                ? ClientKind.COMPANY
                : ClientKind.PERSON;
    }

    /** Whether it could be filed as it is. */
    boolean isFit(Submission submission) {
        return check.faults(submission).isEmpty();
    }

    /** The subject as a case may have one. */
    String subject(String subject) {
        if (subject.isBlank()) {
            return words.of("mailbox.noSubject");
        }
        return subject.length() <= SubmissionCheck.SUBJECT
                ? subject
                : MailMarks.cut(subject, SubmissionCheck.SUBJECT - 1) + "…";
    }

    /** The text, or that it is all in the files. */
    private String text(ReadMail mail) {
        return mail.text().isBlank() ? words.of("mailbox.onlyFiles") : mail.text();
    }
}
