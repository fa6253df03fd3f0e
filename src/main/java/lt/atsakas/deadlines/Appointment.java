package lt.atsakas.deadlines;

import java.time.Instant;
import java.util.Set;
import lt.atsakas.registry.CaseNumber;

/** People are to come together about cases at that moment. */
public record Appointment(Kind kind, Instant startsAt, Set<CaseNumber> cases) {

    public Appointment {
        cases = Set.copyOf(cases);
    }

    /** What brings them together. */
    public enum Kind {
        SESSION,
        MEETING;

        /** The key of its words. */
        public String messageKey() {
            return "calendar.appointment." + name();
        }
    }
}
