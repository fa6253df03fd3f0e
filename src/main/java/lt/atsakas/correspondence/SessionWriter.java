package lt.atsakas.correspondence;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Writes to the members of a committee about its sessions. */
@Component
class SessionWriter {

    private final LetterTemplates templates;
    private final Stationery stationery;
    private final HouseWords words;
    private final PublicAddress pages;
    private final Clock clock;

    SessionWriter(
            LetterTemplates templates, Stationery stationery, HouseWords words, PublicAddress pages, Clock clock) {
        this.templates = templates;
        this.stationery = stationery;
        this.words = words;
        this.pages = pages;
        this.clock = clock;
    }

    NewLetter letter(EmployeeCard to, SessionLetter about) {
        CaseNumber number = about.caseNumber();
        String when = DATES.moment(about.entry().starts());
        Map<String, Object> values = new HashMap<>();
        values.put("session", about);
        values.put("when", when);
        values.put("caseFile", number == null ? null : pages.caseFile(number));
        values.put("tasklist", pages.tasklist());
        return new NewLetter(
                        number,
                        about.occasion(),
                        to.id().value(),
                        LetterKind.NOTICE,
                        LetterRoad.mailOrPaper(to.email()),
                        words.of("correspondence.mail.session.subject." + about.kind(), when),
                        templates.text("session/mail", values),
                        null)
                .with(calendar(to, about));
    }

    private String calendar(EmployeeCard to, SessionLetter about) {
        CaseNumber number = about.caseNumber();
        String summary = number == null
                ? words.of("correspondence.mail.session.summary", about.committee())
                : words.of("correspondence.mail.session.summaryOfCase", about.committee(), number);
        boolean cancelled = about.kind() == SessionLetter.Kind.CANCELLED;
        return new CalendarFile(about.entry(), cancelled)
                .text(summary, stationery.sender().address(), to.email(), clock.instant());
    }
}
