package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mails: subjects hold the case number and nothing personal, the access code only its place. */
@Component
class LetterWriter {

    private static final Locale LITHUANIAN = Locale.forLanguageTag("lt");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy 'm.' MMMM d 'd.'", LITHUANIAN);

    private final LetterTemplates templates;
    private final MessageSource messages;
    private final PublicAddress pages;

    LetterWriter(LetterTemplates templates, MessageSource messages, PublicAddress pages) {
        this.templates = templates;
        this.messages = messages;
        this.pages = pages;
    }

    NewLetter acknowledgement(CaseFacts facts, @Nullable AccessCode code) {
        Map<String, Object> values = new HashMap<>();
        values.put("facts", facts);
        values.put("received", day(Vilnius.dayOf(facts.receivedAt())));
        values.put("effectiveReceipt", day(facts.effectiveReceipt()));
        values.put("late", !facts.effectiveReceipt().equals(Vilnius.dayOf(facts.receivedAt())));
        LocalDate due = facts.answerDue();
        values.put("due", due == null ? null : day(due));
        values.put("code", code == null ? null : OutgoingLetter.SECRET);
        values.put("pages", pages);
        return new NewLetter(
                facts.number(),
                PostOffice.ACKNOWLEDGEMENT,
                OutgoingLetter.CLIENT,
                LetterKind.ACKNOWLEDGEMENT,
                mailbox(facts),
                words("correspondence.mail.acknowledgement.subject", facts.number()),
                templates.text("acknowledgement/mail", values),
                code == null ? null : code.value());
    }

    NewLetter answer(CaseFacts facts, IssuedAnswer issued) {
        return new NewLetter(
                facts.number(),
                PostOffice.ANSWER,
                OutgoingLetter.CLIENT,
                LetterKind.ANSWER,
                mailbox(facts),
                words("correspondence.mail.answer.subject." + facts.kind(), facts.number()),
                templates.text("answer/mail", Map.of("facts", facts, "issued", issued)),
                null);
    }

    NewLetter notice(EmployeeCard to, StaffNotice notice) {
        Map<String, Object> values = Map.of(
                "notice", notice,
                "caseFile", pages.caseFile(notice.caseNumber()),
                "tasklist", pages.tasklist());
        return new NewLetter(
                notice.caseNumber(),
                notice.occasion(),
                to.id().value(),
                LetterKind.NOTICE,
                to.email(),
                words("correspondence.mail.notice.subject." + notice.kind(), notice.caseNumber()),
                templates.text("notice/mail", values),
                null);
    }

    /** Where the client's mail goes; none when the client has no mailbox or asked for another road. */
    static @Nullable String mailbox(CaseFacts facts) {
        String email = facts.client().email();
        return facts.replyBy() != ReplyBy.EMAIL || email == null || email.isBlank() ? null : email;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private String words(String key, Object... arguments) {
        return requireNonNullElse(messages.getMessage(key, arguments, LITHUANIAN), key);
    }
}
