package lt.atsakas.admission;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.correspondence.LetterLeft;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Until when clients cure their complaints. The term is counted from when the notice reaches them (VAĮ 12(3)): by mail on the day on which it
 * leaves, on paper when it is given to them or has come by post. While it lies in the house nobody is late.
 */
@Component
class CureTerms {

    /** Working days until a letter on paper is handed over or posted at the latest. */
    private static final int AT_THE_DESK = 3;

    /** Working days of a letter by post. */
    private static final int BY_POST = 3;

    private final CaseRegistry registry;
    private final OfficialPost post;
    private final DeadlineDesk deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CureTerms(CaseRegistry registry, OfficialPost post, DeadlineDesk deadlines, WorkingCalendar calendar, Clock clock) {
        this.registry = registry;
        this.post = post;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    boolean goesByMail(DeficiencyNotice notice) {
        return post.goesByMail(registry.facts(notice.caseNumber()));
    }

    /** When a notice that is issued that day reaches its client at the latest. */
    LocalDate expected(DeficiencyNotice notice, LocalDate issued) {
        return goesByMail(notice) ? issued : calendar.plusWorkingDays(issued, AT_THE_DESK + BY_POST);
    }

    /** The day that a letter on paper tells its client: whoever has it later has as many more days. Nothing by mail. */
    @Nullable
    LocalDate toldOnPaper(DeficiencyNotice notice) {
        return goesByMail(notice) ? null : expected(notice, requireNonNull(notice.askedOn()));
    }

    /** When a letter that has left reaches its client. */
    LocalDate arrival(LetterLeft left) {
        return left.posted() ? calendar.plusWorkingDays(left.day(), BY_POST) : left.day();
    }

    /** The last day for a client whom the notice reaches that day. */
    LocalDate lastDay(DeficiencyNotice notice, LocalDate reached) {
        return deadlines.cureTerm(notice.caseNumber(), reached, notice.workingDays());
    }

    /** The same as the calendar gives it now, for one that was issued. */
    LocalDate lastDay(DeficiencyNotice notice) {
        LocalDate reached = notice.reachesOn();
        return lastDay(notice, reached == null ? expected(notice, requireNonNull(notice.askedOn())) : reached);
    }

    /** Until when the client is awaited: as they were told, or later, as long as the notice has not left. */
    LocalDate awaitedUntil(DeficiencyNotice notice) {
        LocalDate told = requireNonNull(notice.card().cureBy());
        if (!notice.card().inHouse()) {
            return told;
        }
        LocalDate leavingNow = lastDay(notice, expected(notice, Vilnius.dayOf(clock.instant())));
        return leavingNow.isAfter(told) ? leavingNow : told;
    }
}
