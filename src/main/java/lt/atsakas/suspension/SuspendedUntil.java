package lt.atsakas.suspension;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import lt.atsakas.deadlines.AwaitedDay;
import lt.atsakas.deadlines.AwaitedDays;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.stereotype.Component;

/** The last days of suspensions: one that is declared a day off gives way to the next working day, because somebody has to decide on it (Civil Code 1.121). */
@Component
class SuspendedUntil implements AwaitedDays {

    private final Suspensions suspensions;
    private final DeadlineDesk deadlines;
    private final WorkingCalendar calendar;
    private final Journal journal;

    SuspendedUntil(Suspensions suspensions, DeadlineDesk deadlines, WorkingCalendar calendar, Journal journal) {
        this.suspensions = suspensions;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.journal = journal;
    }

    @Override
    public List<AwaitedDay> of(Collection<CaseNumber> numbers) {
        return inForce(numbers).stream().map(this::day).toList();
    }

    @Override
    public void follow(CaseNumber number) {
        for (Suspension suspension : inForce(List.of(number))) {
            AwaitedDay day = day(suspension);
            if (day.isMoved()) {
                suspension.lastUntil(day.after());
                deadlines.awaitUntil(day);
                journal.record(
                        number,
                        JournalKind.REVIEW_DAY_MOVED,
                        Actor.system(),
                        Map.of("day", day.after().toString()));
            }
        }
    }

    private List<Suspension> inForce(Collection<CaseNumber> numbers) {
        return suspensions.findByCaseNumberInAndState(
                numbers.stream().map(CaseNumber::value).toList(), SuspensionState.SUSPENDED);
    }

    private AwaitedDay day(Suspension suspension) {
        SuspensionCard card = suspension.card();
        return AwaitedDay.of(card.caseNumber(), card.reviewOn(), calendar.plusWorkingDays(card.reviewOn(), 0));
    }
}
