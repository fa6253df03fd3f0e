package lt.atsakas.correspondence;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.LetterTexts;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseFacts;
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
    private final LetterTexts texts;
    private final HouseWords words;
    private final PublicAddress pages;
    private final LetterRoads roads;
    private final Clock clock;

    LetterWriter(
            LetterTemplates templates,
            LetterTexts texts,
            HouseWords words,
            PublicAddress pages,
            LetterRoads roads,
            Clock clock) {
        this.templates = templates;
        this.texts = texts;
        this.words = words;
        this.pages = pages;
        this.roads = roads;
        this.clock = clock;
    }

    NewLetter acknowledgement(CaseFacts facts, @Nullable AccessCode code) {
        LocalDate received = Vilnius.dayOf(facts.receivedAt());
        LocalDate counted = facts.effectiveReceipt();
        LocalDate due = facts.answerDue();
        boolean passed = due != null && due.isBefore(Vilnius.dayOf(clock.instant()));
        FilledIn values = new FilledIn()
                .with("byla", facts.number().value())
                .with("prieigos kodas", code == null ? null : OutgoingLetter.SECRET)
                .with("gauta", received)
                .with("laikoma gauta", counted.equals(received) ? null : counted)
                .with(passed ? "praėjęs terminas" : "terminas", due)
                .with("būsenos puslapis", pages.status())
                .with("privatumo pranešimas", pages.privacyNotice())
                .with("teisės", language -> words.in(language, "wording.client.rights"));
        return toClient(
                        facts,
                        PostOffice.ACKNOWLEDGEMENT,
                        LetterKind.ACKNOWLEDGEMENT,
                        LetterText.ACKNOWLEDGEMENT,
                        values)
                .withSecret(code == null ? null : code.value());
    }

    NewLetter answeredAtOnce(CaseFacts facts, AccessCode code, LocalDate until) {
        FilledIn values = new FilledIn()
                .with("byla", facts.number().value())
                .with("prieigos kodas", OutgoingLetter.SECRET)
                .with("atsakyta", Vilnius.dayOf(clock.instant()))
                .with("prašyti iki", until)
                .with("būsenos puslapis", pages.status())
                .with("privatumo pranešimas", pages.privacyNotice())
                .with("teisės", language -> words.in(language, "wording.client.rights"));
        return toClient(
                        facts,
                        PostOffice.ACKNOWLEDGEMENT,
                        LetterKind.ACKNOWLEDGEMENT,
                        LetterText.ANSWERED_AT_ONCE,
                        values)
                .withSecret(code.value());
    }

    /** Does not hold the code: whoever reads the mailbox need not be the one who came. */
    NewLetter newCode(CaseFacts facts, Instant given) {
        FilledIn values = new FilledIn().with("byla", facts.number().value());
        return toClient(facts, NEW_CODE + given.toEpochMilli(), LetterKind.NOTICE, LetterText.NEW_CODE, values);
    }

    NewLetter answer(CaseFacts facts, IssuedAnswer issued) {
        FilledIn values = NumberedTexts.mail(facts, issued.outgoingNumber(), issued.date());
        return toClient(facts, PostOffice.ANSWER, LetterKind.ANSWER, AnswerWriter.textOf(facts), values);
    }

    private NewLetter toClient(CaseFacts facts, String occasion, LetterKind kind, LetterText text, FilledIn values) {
        return new NewLetter(
                facts.number(),
                occasion,
                OutgoingLetter.CLIENT,
                kind,
                roads.of(facts, occasion),
                texts.choose(text, facts.language()).mail(values));
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
                LetterRoad.mailOrPaper(to.email()),
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
                LetterRoad.mailOrPaper(to.email()),
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
                LetterRoad.mailOrPaper(to.email()),
                words.of("correspondence.mail.report.subject." + notice.kind(), notice.number()),
                templates.text("report/mail", Map.of("notice", notice, "pages", pages)),
                null);
    }
}
