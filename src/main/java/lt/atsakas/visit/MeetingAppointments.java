package lt.atsakas.visit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lt.atsakas.deadlines.Appointment;
import lt.atsakas.deadlines.Appointments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings with clients that are planned still. */
@Component
class MeetingAppointments implements Appointments {

    private final Meetings meetings;

    MeetingAppointments(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointment> between(Instant from, Instant before) {
        return meetings.plannedBetween(from, before).stream()
                .map(Meeting::card)
                .map(card -> new Appointment(Appointment.Kind.MEETING, card.startsAt(), Set.of(card.caseNumber())))
                .toList();
    }
}
