package lt.atsakas.deadlines.web;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.Count;
import lt.atsakas.deadlines.Day;
import lt.atsakas.shared.HouseWords;

/** The day that the term ends and how every day on the way was counted. */
record WorkingDaysAnswer(LocalDate due, List<CountedDay> trace) {

    /** One day and its reason in words. */
    record CountedDay(LocalDate date, boolean workingDay, int count, String reason) {

        static CountedDay of(Count.CountedDay counted, HouseWords words) {
            Day day = counted.day();
            String reason = words.of(day.kind().messageKey(), String.valueOf(day.name()));
            return new CountedDay(day.date(), day.isWorking(), counted.count(), reason);
        }
    }
}
