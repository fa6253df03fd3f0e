package lt.atsakas.committee;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        return sessions.between(from, before).stream()
                .map(session -> new Appointment(Appointment.Kind.SESSION, session.startsAt(), casesOf(session)))
                .filter(session -> !session.cases().isEmpty())
                .toList();
    }

    private Set<CaseNumber> casesOf(SessionCard session) {
        return reviews.findBySessionIn(List.of(session.id().value())).stream()
                .map(Review::card)
                .filter(ReviewCard::isAwaited)
                .map(ReviewCard::caseNumber)
                .collect(Collectors.toSet());
    }
}
