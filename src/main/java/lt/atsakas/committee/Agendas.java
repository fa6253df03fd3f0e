package lt.atsakas.committee;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.stereotype.Component;

/** Which session a case comes before at some time: one that is called for it already, or a new one. */
@Component
class Agendas {

    private final SessionBook sessions;
    private final SessionClashes clashes;
    private final Reviews reviews;

    Agendas(SessionBook sessions, SessionClashes clashes, Reviews reviews) {
        this.sessions = sessions;
        this.clashes = clashes;
        this.reviews = reviews;
    }

    /** Nobody else plans sessions, or seats somebody in one, until the caller's transaction ends; the cases to be changed are held before. */
    void hold() {
        sessions.hold();
    }

    /** Those of them who sit in no other committee at the time of a session; true until the transaction ends for whoever holds the agendas. */
    Predicate<EmployeeId> freeFor(SessionCard session, Collection<EmployeeId> people) {
        return clashes.freeFor(session, people);
    }

    /** Refuses people who sit in another committee at the time of a session ({@link MemberSitsElsewhere}). */
    void requireFree(SessionCard session, Collection<EmployeeId> people) {
        hold();
        clashes.requireFree(session, people);
    }

    /** The committee's session then and there, for these people too. */
    SessionCard on(CommitteeId committee, Instant start, String place, Collection<EmployeeId> people) {
        hold();
        SessionCard wanted = new SessionCard(SessionId.random(), committee, start, place);
        clashes.require(wanted, people);
        return sessions.besides(wanted).stream().findFirst().orElseGet(() -> {
            sessions.add(wanted);
            return wanted;
        });
    }

    /** The same once these cases of a session come before it; one that moves as a whole stays the same session. */
    SessionCard moved(SessionCard from, SessionMove to, List<ReviewCard> moving, Collection<EmployeeId> people) {
        hold();
        SessionCard wanted = new SessionCard(from.id(), from.committee(), to.startsAt(), SessionDesk.place(to.place()));
        boolean whole = reviews.findBySessionIn(List.of(from.id().value())).size() == moving.size();
        if (!whole) {
            return on(from.committee(), wanted.startsAt(), wanted.place(), people);
        }
        clashes.require(wanted, people);
        return sessions.besides(wanted).stream().findFirst().orElseGet(() -> {
            sessions.move(wanted.id(), wanted.startsAt(), wanted.place());
            return wanted;
        });
    }
}
