package lt.atsakas.correspondence;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mails: subjects hold the case number and nothing personal, the access code only its place. */
@Component
class LetterWriter {

    static final String NEW_CODE = "new-code-";
    static final String DIGEST = "digest-";

    private final LetterTemplates templates;
    private final HouseWords words;
    private final PublicAddress pages;
    private final Clock clock;

    LetterWriter(LetterTemplates templates, HouseWords words, PublicAddress pages, Clock clock) {
        this.templates = templates;
        this.words = words;
        this.pages = pages;
        this.clock = clock;
    }

    NewLetter acknowledgement(CaseFacts facts, @Nullable AccessCode code) {
        Map<String, Object> values = new HashMap<>();
        values.put("facts", facts);
        values.put("received", DATES.day(Vilnius.dayOf(facts.receivedAt())));
        values.put("effectiveReceipt", DATES.day(facts.effectiveReceipt()));
        values.put("late", !facts.effectiveReceipt().equals(Vilnius.dayOf(facts.receivedAt())));
        LocalDate due = facts.answerDue();
        values.put("due", due == null ? null : DATES.day(due));
        values.put("passed", due != null && due.isBefore(Vilnius.dayOf(clock.instant())));
        values.put("code", code == null ? null : OutgoingLetter.SECRET);
        values.put("pages", pages);
        return new NewLetter(
                facts.number(),
                PostOffice.ACKNOWLEDGEMENT,
                OutgoingLetter.CLIENT,
                LetterKind.ACKNOWLEDGEMENT,
                mailbox(facts, PostOffice.ACKNOWLEDGEMENT),
                words.of("correspondence.mail.acknowledgement.subject", facts.number()),
                templates.text("acknowledgement/mail", values),
                code == null ? null : code.value());
    }

    NewLetter answeredAtOnce(CaseFacts facts, AccessCode code, LocalDate until) {
        return new NewLetter(
                facts.number(),
                PostOffice.ACKNOWLEDGEMENT,
                OutgoingLetter.CLIENT,
                LetterKind.ACKNOWLEDGEMENT,
                mailbox(facts, PostOffice.ACKNOWLEDGEMENT),
                words.of("correspondence.mail.acknowledgement.subject", facts.number()),
                templates.text(
                        "acknowledgement/answered-at-once",
                        Map.of(
                                "facts",
                                facts,
                                "answeredOn",
                                DATES.day(Vilnius.dayOf(clock.instant())),
                                "until",
                                DATES.day(until),
                                "code",
                                OutgoingLetter.SECRET,
                                "pages",
                                pages)),
                code.value());
    }

    /** Does not hold the code: whoever reads the mailbox need not be the one who came. */
    NewLetter newCode(CaseFacts facts, Instant given) {
        String occasion = NEW_CODE + given.toEpochMilli();
        return new NewLetter(
                facts.number(),
                occasion,
                OutgoingLetter.CLIENT,
                LetterKind.NOTICE,
                mailbox(facts, occasion),
                words.of("correspondence.mail.newCode.subject", facts.number()),
                templates.text("code/mail", Map.of("facts", facts)),
                null);
    }

    NewLetter answer(CaseFacts facts, IssuedAnswer issued) {
        return new NewLetter(
                facts.number(),
                PostOffice.ANSWER,
                OutgoingLetter.CLIENT,
                LetterKind.ANSWER,
                mailbox(facts, PostOffice.ANSWER),
                words.of("correspondence.mail.answer.subject." + facts.kind(), facts.number()),
                templates.text("answer/mail", Map.of("facts", facts, "issued", issued)),
                null);
    }

    NewLetter notice(EmployeeCard to, StaffNotice notice) {
        Map<String, Object> values = Map.of(
                "notice", notice,
                "caseFile", pages.caseFile(notice.caseNumber()),
                "audit", pages.page("/audit?number=" + notice.caseNumber().address()),
                "mailbox", pages.page("/mailbox"),
                "tasklist", pages.tasklist());
        return new NewLetter(
                notice.caseNumber(),
                notice.occasion(),
                to.id().value(),
                LetterKind.NOTICE,
                to.email(),
                words.of("correspondence.mail.notice.subject." + notice.kind(), notice.caseNumber(), notice.about()),
                templates.text("notice/mail", values),
                null);
    }

    /** Is about no single case, and names none: the lists behind its addresses show each reader what they may see. */
    NewLetter digest(EmployeeCard to, StaffDigest digest) {
        return new NewLetter(
                null,
                DIGEST + digest.day(),
                to.id().value(),
                LetterKind.NOTICE,
                to.email(),
                words.of("correspondence.mail.digest.subject", DATES.day(digest.day())),
                templates.text("digest/mail", Map.of("digest", digest, "pages", pages)),
                null);
    }

    /** Is about no case either, and whoever reads it over a shoulder learns nothing of anybody. */
    NewLetter report(EmployeeCard to, ReportNotice notice) {
        return new NewLetter(
                null,
                "report-" + notice.number() + "-" + notice.occasion(),
                to.id().value(),
                LetterKind.NOTICE,
                to.email(),
                words.of("correspondence.mail.report.subject." + notice.kind(), notice.number()),
                templates.text("report/mail", Map.of("notice", notice, "pages", pages)),
                null);
    }

    /** Where the client's mail goes; none when there is no mailbox, nor for a decision when another road was asked for. */
    static @Nullable String mailbox(CaseFacts facts, String occasion) {
        boolean decision = occasion.equals(PostOffice.ANSWER)
                || occasion.equals(PostOffice.INTERIM_ANSWER)
                || occasion.startsWith(PostOffice.RECUSAL_DECISION)
                || occasion.startsWith(OfficialLetter.OCCASION);
        boolean otherRoad = decision && facts.replyBy() != ReplyBy.EMAIL;
        String email = facts.client().email();
        return otherRoad || email == null || email.isBlank() ? null : email;
    }
}
