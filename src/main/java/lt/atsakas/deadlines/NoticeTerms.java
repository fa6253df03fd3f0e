package lt.atsakas.deadlines;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By when clients are told that a clock stands still or runs on (VAĮ 25(4)). */
@Service
@Transactional(readOnly = true)
public class NoticeTerms {

    private final CaseRegistry registry;
    private final CaseClocks clocks;
    private final WorkingCalendar calendar;

    NoticeTerms(CaseRegistry registry, CaseClocks clocks, WorkingCalendar calendar) {
        this.registry = registry;
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /** When the last day begins on which a client can still be told in time of what was decided at that moment. */
    public Instant lastMorning(CaseNumber number, Instant decided) {
        return clocks.of(registry.facts(number)).noticeLastMorning(decided);
    }

    /** When the working day after that moment begins. */
    public Instant nextMorning(Instant moment) {
        return calendar.startOfWorkingDay(calendar.plusWorkingDays(Vilnius.dayOf(moment), 1));
    }
}
