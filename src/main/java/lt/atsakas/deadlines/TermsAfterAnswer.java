package lt.atsakas.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms that begin when an answer has been delivered, by the law of the day on which its complaint was received. */
@Service
public class TermsAfterAnswer {

    private final CaseRegistry registry;
    private final CaseClocks clocks;
    private final WorkingCalendar calendar;

    TermsAfterAnswer(CaseRegistry registry, CaseClocks clocks, WorkingCalendar calendar) {
        this.registry = registry;
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /** The last day on which an answer delivered that day can be appealed against (VAĮ 14); it lasts until 24:00. */
    @Transactional(readOnly = true)
    public LocalDate appealEnds(CaseNumber number, LocalDate delivered) {
        return clocks.of(registry.facts(number)).appealEnds(delivered);
    }

    /** By when a clerical error found at that moment must have been put right with the client (VAĮ 15(3)). */
    @Transactional(readOnly = true)
    public Instant correctionEnds(CaseNumber number, Instant found) {
        return calendar.endOfWorkingDay(correctionDay(number, found));
    }

    /** By when the house decides about it: a working day is left to deliver. */
    @Transactional(readOnly = true)
    public Instant correctionDecided(CaseNumber number, Instant found) {
        return calendar.endOfWorkingDay(calendar.minusWorkingDays(correctionDay(number, found), 1));
    }

    /** When whoever decides is reminded: the morning of that day. */
    @Transactional(readOnly = true)
    public Instant correctionReminder(CaseNumber number, Instant found) {
        return calendar.startOfWorkingDay(calendar.minusWorkingDays(correctionDay(number, found), 1));
    }

    private LocalDate correctionDay(CaseNumber number, Instant found) {
        return clocks.of(registry.facts(number)).correctionEnds(Vilnius.dayOf(found));
    }
}
