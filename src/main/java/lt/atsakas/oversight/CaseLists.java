package lt.atsakas.oversight;

import java.time.Clock;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseSearch;
import lt.atsakas.registry.Circle;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of cases, each narrowed as its reader asks and never beyond what the reader may know of. */
@Service
public class CaseLists {

    private final CaseSearch search;
    private final CaseAccess access;
    private final Organisation organisation;
    private final EscalatedCases escalated;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseLists(
            CaseSearch search,
            CaseAccess access,
            Organisation organisation,
            EscalatedCases escalated,
            WorkingCalendar calendar,
            Clock clock) {
        this.search = search;
        this.access = access;
        this.organisation = organisation;
        this.escalated = escalated;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CaseList of(CaseFilter filter, EmployeeId reader) {
        Circle circle = filter.isLed() ? access.circleWatchedOverBy(reader) : access.circleOf(reader);
        DueDays days = DueDays.of(Vilnius.dayOf(clock.instant()), calendar);
        CaseQuery query = filter.query(days, escalated);
        return new CaseList(search.find(query, circle), handlers(circle, query));
    }

    /** Whether the list of what the reader watches over is another one than the list of all that the reader sees. */
    public boolean watchesOverSome(EmployeeId reader) {
        return access.seesBeyondThoseWatchedOver(reader) && access.watchesOver(reader);
    }

    private List<EmployeeCard> handlers(Circle circle, CaseQuery query) {
        return organisation.all().stream()
                .filter(person -> isChoice(person, circle) || person.id().equals(query.handler()))
                .toList();
    }

    private static boolean isChoice(EmployeeCard person, Circle circle) {
        boolean handles = person.active() && person.has(Role.HANDLER);
        return handles && (circle.all() || circle.handlers().contains(person.id()));
    }
}
