package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lt.atsakas.deadlines.Count.CountedDay;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.WrittenDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains to a client, in plain words of their language and without names, why their answer is due on its day: what the ledger says of it. */
@Service
public class ClientsWhy {

    private static final String WORDS = "portal.why.";

    private final AnswerLedger ledger;
    private final CaseClocks clocks;
    private final Pauses pauses;
    private final WorkingCalendar calendar;
    private final TermWords terms;
    private final HouseWords words;

    ClientsWhy(
            AnswerLedger ledger,
            CaseClocks clocks,
            Pauses pauses,
            WorkingCalendar calendar,
            TermWords terms,
            HouseWords words) {
        this.ledger = ledger;
        this.clocks = clocks;
        this.pauses = pauses;
        this.calendar = calendar;
        this.terms = terms;
        this.words = words;
    }

    /** The explanation, a sentence a line; nothing before the first entry of the ledger. */
    @Transactional(readOnly = true)
    public List<String> explain(CaseFacts facts, Locale language) {
        return ledger.last(facts).map(entry -> explain(entry, facts, language)).orElseGet(List::of);
    }

    private List<String> explain(LedgerEntry entry, CaseFacts facts, Locale language) {
        WrittenDates dates = WrittenDates.in(language);
        boolean extended = entry.extendedBy() > 0;
        Term term = extended ? clocks.of(facts).legal().examination() : entry.term();
        List<String> lines = new ArrayList<>();
        lines.add(receipt(facts, dates, language));
        lines.add(say(language, "term." + term.unit(), terms.within(term, language), term.source()));
        addOffDays(lines, entry, language);
        addPauses(lines, entry, language);
        if (extended) {
            lines.add(say(language, "extended", dates.day(entry.countedFrom())));
        }
        lines.add(say(language, "end", dates.day(entry.due())));
        LocalDate before = entry.previousDue();
        if (before != null && entry.isMoved()) {
            lines.add(say(language, "moved", dates.day(before)));
        }
        return lines;
    }

    private String receipt(CaseFacts facts, WrittenDates dates, Locale language) {
        LocalDate counted = facts.effectiveReceipt();
        boolean inHours = counted.equals(Vilnius.dayOf(facts.receivedAt()));
        return say(
                language,
                inHours ? "receivedInHours" : "receivedAfterHours",
                dates.moment(facts.receivedAt()),
                dates.day(counted));
    }

    private void addOffDays(List<String> lines, LedgerEntry entry, Locale language) {
        String off = days(entry, day -> !day.isWorking() && day.name() != null);
        lines.add(off.isEmpty() ? say(language, "weekends") : say(language, "daysOff", off));
        String moved = days(entry, day -> day.isWorking() && day.name() != null);
        if (!moved.isEmpty()) {
            lines.add(say(language, "daysMoved", moved));
        }
    }

    private static String days(LedgerEntry entry, Predicate<Day> telling) {
        return entry.trace().stream()
                .map(CountedDay::day)
                .filter(telling)
                .map(day -> day.date().toString())
                .collect(Collectors.joining(", "));
    }

    private void addPauses(List<String> lines, LedgerEntry entry, Locale language) {
        List<Pause> stood = pauses.of(entry.caseNumber());
        int days = stood.isEmpty() ? 0 : Pauses.workingDays(stood, calendar);
        if (days > 0) {
            lines.add(say(language, "paused", terms.workingDays(days, language)));
        }
    }

    private String say(Locale language, String key, Object... details) {
        return words.in(language, WORDS + key, details);
    }
}
