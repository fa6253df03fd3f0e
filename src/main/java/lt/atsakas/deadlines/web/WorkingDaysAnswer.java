package lt.atsakas.deadlines.web;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.Count;
import lt.atsakas.deadlines.Day;
import org.springframework.context.support.MessageSourceAccessor;

/** The day that the term ends and how every day on the way was counted. */
record WorkingDaysAnswer(LocalDate due, List<CountedDay> trace) {

    /** One day and its reason in words. */
    record CountedDay(LocalDate date, boolean workingDay, int count, String reason) {

        static CountedDay of(Count.CountedDay counted, MessageSourceAccessor words) {
            Day day = counted.day();
            String reason = words.getMessage(day.kind().messageKey(), new Object[] {day.name()});
            return new CountedDay(day.date(), day.isWorking(), counted.count(), reason);
        }
    }
}
