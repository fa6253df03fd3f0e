package lt.atsakas.committee;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.deadlines.Appointment;
import lt.atsakas.deadlines.Appointments;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that have a case before them still. */
@Component
class SessionAppointments implements Appointments {

    private final SessionBook sessions;
    private final Reviews reviews;

    SessionAppointments(SessionBook sessions, Reviews reviews) {
        this.sessions = sessions;
        this.reviews = reviews;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointment> between(Instant from, Instant before) {
        List<SessionCard> coming = sessions.between(from, before);
        Map<SessionId, Set<CaseNumber>> cases = casesOf(coming);
        return coming.stream()
                .map(session -> new Appointment(
                        Appointment.Kind.SESSION, session.startsAt(), cases.getOrDefault(session.id(), Set.of())))
                .filter(session -> !session.cases().isEmpty())
                .toList();
    }

    private Map<SessionId, Set<CaseNumber>> casesOf(List<SessionCard> coming) {
        return reviews
                .findBySessionIn(
                        coming.stream().map(session -> session.id().value()).toList())
                .stream()
                .map(Review::card)
                .filter(ReviewCard::isAwaited)
                .collect(groupingBy(card -> requireNonNull(card.session()), mapping(ReviewCard::caseNumber, toSet())));
    }
}
