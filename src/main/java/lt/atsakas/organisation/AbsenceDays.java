package lt.atsakas.organisation;

import java.time.LocalDate;

/** The legal days in Vilnius on which somebody is not at work, the first and the last included. */
public record AbsenceDays(LocalDate first, LocalDate last) {

    public AbsenceDays {
        if (last.isBefore(first)) {
            throw AbsenceDaysImpossible.turnedRound();
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean overlaps(AbsenceDays other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }
}
