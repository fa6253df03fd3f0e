package lt.atsakas.admission;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import lt.atsakas.deadlines.AwaitedDay;
import lt.atsakas.deadlines.AwaitedDays;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.stereotype.Component;

/** The last days for clients to cure their complaints: a day off that is declared meanwhile makes them later. */
@Component
class CureDays implements AwaitedDays {

    private final DeficiencyNotices notices;
    private final CureTerms terms;
    private final DeadlineDesk deadlines;
    private final Journal journal;

    CureDays(DeficiencyNotices notices, CureTerms terms, DeadlineDesk deadlines, Journal journal) {
        this.notices = notices;
        this.terms = terms;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    @Override
    public List<AwaitedDay> of(Collection<CaseNumber> numbers) {
        return awaited(numbers).stream().map(this::day).toList();
    }

    @Override
    public void follow(CaseNumber number) {
        for (DeficiencyNotice notice : awaited(List.of(number))) {
            AwaitedDay day = day(notice);
            if (day.isMoved()) {
                notice.awaitUntil(day.after());
                deadlines.awaitUntil(day);
                journal.record(
                        number,
                        JournalKind.CURE_DAY_MOVED,
                        Actor.system(),
                        Map.of("day", day.after().toString()));
            }
        }
    }

    private List<DeficiencyNotice> awaited(Collection<CaseNumber> numbers) {
        return notices.findByCaseNumberInAndState(
                numbers.stream().map(CaseNumber::value).toList(), DeficiencyState.ASKED);
    }

    private AwaitedDay day(DeficiencyNotice notice) {
        return AwaitedDay.of(notice.caseNumber(), requireNonNull(notice.card().cureBy()), terms.lastDay(notice));
    }
}
