package lt.atsakas.deadlines;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lt.atsakas.deadlines.Count.CountedDay;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Explains a ledger entry line by line: when the complaint counts as received, how long the term is, what was left out and what changed. */
@Component
class WhyThisDate {

    private final ClockWords words;
    private final Pauses pauses;
    private final WorkingCalendar calendar;

    WhyThisDate(ClockWords words, Pauses pauses, WorkingCalendar calendar) {
        this.words = words;
        this.pauses = pauses;
        this.calendar = calendar;
    }

    /** An answer that is put off began with its receipt and its first term all the same. */
    List<String> explain(LedgerEntry entry, CaseFacts facts, LegalTermsInForce legal) {
        List<String> lines = new ArrayList<>();
        lines.add(receipt(facts.effectiveReceipt(), facts.receivedAt()));
        if (entry.extendedBy() > 0) {
            lines.add(term(legal.examination()));
            addPause(lines, entry, Pauses.workingDays(pauses.of(entry.caseNumber()), calendar));
            lines.add(extension(entry));
        } else {
            lines.add(term(entry.term()));
            addPause(lines, entry, daysBeyond(entry));
        }
        addDays(lines, "why.leftOut", entry, day -> !day.isWorking() && day.name() != null);
        addDays(lines, "why.moved", entry, day -> day.isWorking() && day.name() != null);
        lines.add(end(entry));
        if (entry.previousDue() != null) {
            lines.add(change(entry, entry.previousDue()));
        }
        return lines;
    }

    private String receipt(LocalDate counted, Instant received) {
        String key = counted.equals(Vilnius.dayOf(received)) ? "why.receivedInHours" : "why.receivedAfterHours";
        return words.say(key, DATES.moment(received), DATES.day(counted));
    }

    private String extension(LedgerEntry entry) {
        String length = words.count("within." + entry.term().unit(), entry.extendedBy());
        return words.say(
                "why.extended",
                DATES.day(entry.countedFrom()),
                length,
                entry.term().source());
    }

    private String term(Term term) {
        String length = words.count("term." + term.unit(), term.value());
        return words.say("why.term." + term.unit(), length, term.source());
    }

    /** The days that were counted beyond the term itself are those in which the client was awaited. */
    private static int daysBeyond(LedgerEntry entry) {
        int counted = entry.trace().stream().mapToInt(CountedDay::count).max().orElse(0);
        return entry.term().unit() == Term.Unit.WORKING_DAYS
                ? counted - entry.term().value()
                : 0;
    }

    private void addPause(List<String> lines, LedgerEntry entry, int days) {
        if (days > 0) {
            String key = pauses.isAnySuspension(entry.caseNumber()) ? "why.suspended" : "why.paused";
            lines.add(words.say(key, words.count("term.WORKING_DAYS", days)));
        }
    }

    private void addDays(List<String> lines, String key, LedgerEntry entry, Predicate<Day> telling) {
        List<Day> days =
                entry.trace().stream().map(CountedDay::day).filter(telling).toList();
        if (!days.isEmpty()) {
            String list = days.stream()
                    .map(day -> day.date() + " (" + words.reason(day) + ")")
                    .collect(Collectors.joining(", "));
            lines.add(words.say(key, list));
        }
    }

    private String end(LedgerEntry entry) {
        LocalDate due = entry.due();
        return words.say("why.end", DATES.day(due), words.dayOfWeek(due));
    }

    private String change(LedgerEntry entry, LocalDate before) {
        String reason = words.say("reason." + entry.reason());
        return words.say("why.changed", DATES.moment(entry.at()), reason, DATES.day(before));
    }
}
