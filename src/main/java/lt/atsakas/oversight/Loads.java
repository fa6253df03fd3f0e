package lt.atsakas.oversight;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseCounting;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.Circle;
import lt.atsakas.registry.DueSpan;
import lt.atsakas.registry.HandlerCounts;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The load of every handler of the house, for whoever chooses among them; the weight is the one of the overview. */
@Service
public class Loads {

    private final CaseCounting counting;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Loads(CaseCounting counting, WorkingCalendar calendar, Clock clock) {
        this.counting = counting;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Who has no open case is not in the map; the hidden cases are in no count. One statement. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Load> byHandler(Set<CaseNumber> hidden) {
        DueDays days = DueDays.of(Vilnius.dayOf(clock.instant()), calendar);
        CaseQuery open = new CaseQuery(null, null, null, null, false, null, 0);
        List<CaseQuery> questions = List.of(
                open,
                open.due(DueSpan.before(days.middle().plusDays(1))),
                open.due(DueSpan.before(days.near().plusDays(1))));
        Circle house = new Circle(true, Set.of(), Set.of(), Set.of(), hidden);
        return counting.byHandler(house, questions).stream()
                .filter(each -> each.handler() != null)
                .collect(toUnmodifiableMap(HandlerCounts::handler, Loads::load));
    }

    private static Load load(HandlerCounts counted) {
        return new Load(
                counted.counts().get(0),
                counted.counts().stream().mapToInt(Integer::intValue).sum());
    }
}
