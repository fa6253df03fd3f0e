package lt.atsakas.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.shared.BoxAddress;
import lt.atsakas.shared.MailAddress;
import lt.atsakas.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one check of what comes in, the same for portal, API and registration desk. */
@Component
public class SubmissionCheck {

    public static final int NAME = 200;
    static final int ADDRESS = 300;
    public static final int SUBJECT = 200;
    public static final int TEXT = 20_000;
    static final int INTERPRETER = 100;
    static final int ASSISTANCE = 1_000;
    private static final Duration OLDEST_RECEIPT = Duration.ofDays(366);
    private static final Pattern PHONE = Pattern.compile("\\(?\\+?[0-9][0-9 ()./-]{3,38}");

    private final Clock clock;

    SubmissionCheck(Clock clock) {
        this.clock = clock;
    }

    /** Everything that is wrong with the submission, in the order of its fields; empty when it can be registered. */
    public List<FieldFault> faults(Submission submission) {
        List<FieldFault> faults = new ArrayList<>();
        checkClient(submission.client(), faults);
        checkReachable(submission, faults);
        if (submission.representative() != null) {
            line("representative.name", submission.representative().name(), NAME, faults);
            optionalLine("representative.authority", submission.representative().authority(), ADDRESS, faults);
        }
        checkNeeds(submission.needs(), faults);
        if (!ClientLanguages.CODES.contains(submission.language())) {
            faults.add(FieldFault.of("language", "intake.language.unknown"));
        }
        line("subject", submission.subject(), SUBJECT, faults);
        checkText(submission.text(), faults);
        checkReplyBy(submission, faults);
        checkReceipt(submission.receivedAt(), submission.by(), faults);
        AnswerAtOnceCheck.faults(submission).forEach(faults::add);
        return faults;
    }

    private static void checkClient(Client client, List<FieldFault> faults) {
        line("client.name", client.name(), NAME, faults);
        if (client.email() != null && !MailAddress.isUsable(client.email())) {
            faults.add(FieldFault.of("client.email", "intake.email.malformed"));
        }
        if (client.phone() != null && !PHONE.matcher(client.phone()).matches()) {
            faults.add(FieldFault.of("client.phone", "intake.phone.malformed"));
        }
        optionalLine("client.address", client.address(), ADDRESS, faults);
        if (client.box() != null && !BoxAddress.isUsable(client.box())) {
            faults.add(FieldFault.of("client.box", "intake.box.malformed"));
        }
    }

    /** Nobody is turned away who left no address with an employee: what the house writes then waits at its desk. */
    private static void checkReachable(Submission submission, List<FieldFault> faults) {
        Client client = submission.client();
        if (client.email() != null || client.phone() != null || client.address() != null || client.box() != null) {
            return;
        }
        if (submission.by().kind() == Actor.Kind.CLIENT) {
            faults.add(FieldFault.of("client", "intake.client.unreachable"));
        } else if (submission.replyBy() != ReplyBy.IN_PERSON) {
            faults.add(FieldFault.of("client", "intake.client.unreachableAtDesk"));
        }
    }

    private static void checkNeeds(ClientNeeds needs, List<FieldFault> faults) {
        optionalLine("needs.interpreter", needs.interpreter(), INTERPRETER, faults);
        String assistance = needs.assistance();
        if (assistance != null && assistance.length() > ASSISTANCE) {
            faults.add(FieldFault.of("needs.assistance", "intake.line.tooLong", ASSISTANCE, assistance.length()));
        } else if (assistance != null && TypedText.strangeIn(assistance).isPresent()) {
            faults.add(FieldFault.of("needs.assistance", "intake.line.unprintable"));
        }
    }

    private static void checkText(String text, List<FieldFault> faults) {
        if (TypedText.saysNothing(text)) {
            faults.add(FieldFault.of("text", "intake.text.missing"));
        } else if (text.length() > TEXT) {
            faults.add(FieldFault.of("text", "intake.text.tooLong", TEXT, text.length()));
        } else {
            TypedText.strangeIn(text)
                    .map(sign -> FieldFault.of("text", "intake.text.unprintable", sign.line(), sign.code()))
                    .ifPresent(faults::add);
        }
    }

    private static void checkReplyBy(Submission submission, List<FieldFault> faults) {
        Client client = submission.client();
        if (submission.replyBy() == ReplyBy.EMAIL && client.email() == null) {
            faults.add(FieldFault.of("client.email", "intake.email.neededForReply"));
        }
        if (submission.replyBy() == ReplyBy.POST && client.address() == null) {
            faults.add(FieldFault.of("client.address", "intake.address.neededForReply"));
        }
        if (submission.replyBy() == ReplyBy.E_DELIVERY && client.box() == null) {
            faults.add(FieldFault.of("client.box", "intake.box.neededForReply"));
        }
    }

    private void checkReceipt(@Nullable Instant receivedAt, Actor by, List<FieldFault> faults) {
        if (receivedAt == null) {
            return;
        }
        Instant now = clock.instant();
        if (by.kind() == Actor.Kind.CLIENT) {
            faults.add(FieldFault.of("receivedAt", "intake.receivedAt.staffOnly"));
        } else if (receivedAt.isAfter(now)) {
            faults.add(FieldFault.of("receivedAt", "registry.receiptInFuture"));
        } else if (receivedAt.isBefore(now.minus(OLDEST_RECEIPT))) {
            faults.add(FieldFault.of("receivedAt", "intake.receivedAt.tooOld"));
        }
    }

    private static void line(String field, String value, int limit, List<FieldFault> faults) {
        if (TypedText.saysNothing(value)) {
            faults.add(FieldFault.of(field, "intake." + field + ".missing"));
        } else {
            optionalLine(field, value, limit, faults);
        }
    }

    private static void optionalLine(String field, @Nullable String value, int limit, List<FieldFault> faults) {
        if (value == null) {
            return;
        }
        if (value.length() > limit) {
            faults.add(FieldFault.of(field, "intake.line.tooLong", limit, value.length()));
        } else if (!TypedText.isOneLine(value)) {
            faults.add(FieldFault.of(field, "intake.line.unprintable"));
        }
    }
}
