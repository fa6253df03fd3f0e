package lt.atsakas.oversight;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseCounting;
import lt.atsakas.registry.Circle;
import lt.atsakas.registry.HandlerCounts;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows supervisors the open work that they watch over; a case from which they are barred is in no count. Costs the same few
 * statements however many cases are open or closed.
 */
@Service
public class Oversight {

    /** Where it is shown. */
    public static final String PATH = "/oversight";

    private final CaseAccess access;
    private final CaseCounting counting;
    private final EscalatedCases escalated;
    private final Organisation organisation;
    private final Attendance attendance;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Oversight(
            CaseAccess access,
            CaseCounting counting,
            EscalatedCases escalated,
            Organisation organisation,
            Attendance attendance,
            WorkingCalendar calendar,
            Clock clock) {
        this.access = access;
        this.counting = counting;
        this.escalated = escalated;
        this.organisation = organisation;
        this.attendance = attendance;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the supervisor watches over now; {@link NotFound} for whoever watches over nobody. */
    @Transactional(readOnly = true)
    public Overview of(EmployeeId supervisor) {
        if (!access.watchesOver(supervisor)) {
            throw new NotFound();
        }
        Circle circle = access.circleWatchedOverBy(supervisor);
        DueDays days = DueDays.of(Vilnius.dayOf(clock.instant()), calendar);
        List<HandlerCounts> counted = counting.byHandler(circle, Tally.questions(days, escalated));
        return new Overview(counts(counted), loads(circle, counted));
    }

    private static List<Overview.Count> counts(List<HandlerCounts> counted) {
        Tally all = counted.stream().map(each -> new Tally(each.counts())).reduce(Tally.NONE, Tally::plus);
        return Stream.of(Watch.values())
                .map(watch -> new Overview.Count(watch, all.of(watch)))
                .toList();
    }

    private List<PersonLoad> loads(Circle circle, List<HandlerCounts> counted) {
        Map<EmployeeId, Tally> tallies = counted.stream()
                .filter(each -> each.handler() != null)
                .collect(toMap(HandlerCounts::handler, each -> new Tally(each.counts())));
        return organisation.all().stream()
                .filter(person -> tallies.containsKey(person.id()) || isLed(person, circle))
                .map(person -> load(person, tallies.getOrDefault(person.id(), Tally.NONE)))
                .sorted(comparingInt(PersonLoad::weight).reversed())
                .toList();
    }

    private PersonLoad load(EmployeeCard person, Tally tally) {
        return PersonLoad.of(person, attendance.awayUntil(person.id()).orElse(null), tally);
    }

    /** Those who could be given a case, also when they have none. */
    private static boolean isLed(EmployeeCard person, Circle circle) {
        boolean handles = person.active() && person.has(Role.HANDLER);
        return handles
                && (circle.all()
                        || circle.handlers().contains(person.id())
                        || circle.units().contains(person.unit()));
    }
}
