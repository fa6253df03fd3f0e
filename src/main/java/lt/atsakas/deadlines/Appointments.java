package lt.atsakas.deadlines;

import java.time.Instant;
import java.util.List;

/** What a module has arranged for certain hours: it stays where it is when the calendar changes, and people have to move it. */
public interface Appointments {

    /** What is still to take place and begins within that time. */
    List<Appointment> between(Instant from, Instant before);
}
