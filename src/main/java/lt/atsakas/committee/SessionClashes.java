package lt.atsakas.committee;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Keeps a committee from meeting in two rooms, and anybody from sitting in two committees, at the same time. */
@Component
class SessionClashes {

    private final SessionBook sessions;
    private final Organisation organisation;

    SessionClashes(SessionBook sessions, Organisation organisation) {
        this.sessions = sessions;
        this.organisation = organisation;
    }

    /** Looks at sessions that have a case before them; the one that is moved is none of the others. */
    void require(SessionCard wanted, Collection<EmployeeId> people) {
        for (SessionCard other : sessions.besides(wanted)) {
            boolean shared = other.startsAt().equals(wanted.startsAt());
            if (!shared) {
                throw new SessionOverlaps(DATES.moment(other.startsAt()));
            }
            if (!other.place().equals(wanted.place())) {
                throw new SessionElsewhere(other.place());
            }
        }
        requireFree(wanted, people);
    }

    /** Refuses people who are to sit in another committee at that time. */
    void requireFree(SessionCard wanted, Collection<EmployeeId> people) {
        List<EmployeeId> busy = sessions.busyElsewhere(wanted, people);
        if (!busy.isEmpty()) {
            throw new MemberSitsElsewhere(busy.stream()
                    .map(one -> organisation.employee(one).fullName())
                    .collect(Collectors.joining(", ")));
        }
    }

    /** Those of them who are not to sit in another committee at the time of a session. */
    Predicate<EmployeeId> freeFor(SessionCard session, Collection<EmployeeId> people) {
        List<EmployeeId> busy = sessions.busyElsewhere(session, people);
        return employee -> !busy.contains(employee);
    }
}
