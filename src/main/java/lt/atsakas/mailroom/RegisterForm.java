package lt.atsakas.mailroom;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.atsakas.intake.Submission;
import lt.atsakas.intake.SubmissionCheck;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.registry.Representative;
import org.jspecify.annotations.Nullable;

/**
 * What a registrar files a mail as.
 *
 * @param needs what help the client asked for; kept by their consent only
 * @param reviewOf the number of the case whose answer the client asks to examine anew; usually none
 */
public record RegisterForm(
        @Nullable ClientKind clientKind,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String box,
        @Nullable String representative,
        @Nullable String authority,
        @Nullable Boolean proofLater,
        @Nullable ClientNeeds needs,
        @Nullable Boolean consent,
        @Nullable String language,
        @Nullable String subject,
        @Nullable String text,
        @Nullable ReplyBy replyBy,
        @Nullable String reviewOf) {

    /** Browsers send each line break as two signs; it is counted and kept as the one that its writer saw. */
    public RegisterForm {
        text = text == null ? null : text.replace("\r\n", "\n");
    }

    /** The form as the mail would fill it in; an address at which nobody reads is left out. */
    static RegisterForm of(MailCard mail, ReadMail read, String subject) {
        boolean written = mail.state() != MailState.AUTOMATIC
                && mail.state() != MailState.BOUNCE
                && mail.reason() != MailReason.NO_ADDRESS_TO_ANSWER;
        return new RegisterForm(
                Complaint.kind(read),
                mail.senderName(),
                written && !mail.fromBox() ? mail.senderAddress() : "",
                "",
                "",
                mail.fromBox() ? mail.senderAddress() : "",
                "",
                "",
                false,
                ClientNeeds.NONE,
                false,
                mail.language(),
                subject,
                MailMarks.cut(read.text(), SubmissionCheck.TEXT),
                mail.fromBox() ? ReplyBy.E_DELIVERY : ReplyBy.EMAIL,
                "");
    }

    /** The case whose answer the client asks to examine anew, as it was typed. */
    Optional<String> earlierCase() {
        return Optional.ofNullable(optional(reviewOf)).map(typed -> typed.replace('~', '/'));
    }

    private @Nullable Representative representing() {
        return optional(representative) == null
                ? null
                : new Representative(given(representative), optional(authority), Boolean.TRUE.equals(proofLater));
    }

    /** Whether help is written down to which nobody has agreed. */
    boolean lacksConsent() {
        return !told().isNone() && !Boolean.TRUE.equals(consent);
    }

    private ClientNeeds told() {
        return needs == null
                ? ClientNeeds.NONE
                : new ClientNeeds(optional(needs.interpreter()), optional(needs.assistance()));
    }

    Submission submission(Channel channel, Instant receivedAt, EmployeeId registrar) {
        return new Submission(
                channel,
                new Client(
                        requireNonNullElse(clientKind, ClientKind.PERSON),
                        given(name),
                        optional(email),
                        optional(phone),
                        optional(address),
                        optional(box)),
                representing(),
                told(),
                requireNonNullElse(optional(language), "lt"),
                given(subject),
                given(text),
                requireNonNullElse(replyBy, ReplyBy.EMAIL),
                receivedAt,
                List.of(),
                Actor.employee(registrar));
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String optional(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "RegisterForm[hidden]";
    }
}
