package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.util.List;

/** A term counted in working days: the day it ends and, for every day on the way, whether it counted and why. */
public record Count(LocalDate due, List<CountedDay> trace) {

    public Count {
        trace = List.copyOf(trace);
    }

    /** A day passed while counting and how many working days were counted by its end. */
    public record CountedDay(Day day, int count) {}
}
