package lt.atsakas.deadlines;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;

/** An appointment in a case falls on a day on which nobody works, and somebody has to move it; published once, in a transaction of its own. */
public record AppointmentUnsettled(Appointment.Kind kind, CaseNumber number, Instant startsAt) {}
