package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.Optional;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.process.AbsenceRounds;

/** Absences that begin or end with a day, and the tasks that move with them. */
public record AbsenceWork(Attendance attendance, AbsenceRounds rounds) implements DueWork {

    @Override
    public Optional<Instant> nextAfter(Instant moment) {
        return attendance.nextChange(moment);
    }

    @Override
    public boolean runDue() {
        return rounds.round() > 0;
    }
}
