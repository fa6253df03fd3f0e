package lt.atsakas.deadlines;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times in which the terms of cases did not run; how many working days they are, the calendar tells whenever it is asked. */
@Repository
class Pauses {

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Pause> of(CaseNumber number) {
        return jdbc.sql(
                        "select began, ends, is_open from deadlines.pause where case_number = :number order by began, id")
                .param("number", number.value())
                .query((row, index) -> new Pause(
                        row.getObject("began", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getBoolean("is_open")))
                .list();
    }

    /**
     * How many working days of the case's term did not count, each once however many pauses hold it; a case whose term is not fixed yet
     * has had no pause.
     */
    int workingDays(CaseFacts facts, WorkingCalendar calendar) {
        return facts.answerDue() == null ? 0 : workingDays(of(facts.number()), calendar);
    }

    static int workingDays(List<Pause> pauses, WorkingCalendar calendar) {
        int days = 0;
        LocalDate counted = LocalDate.MIN;
        for (Pause pause : pauses) {
            LocalDate from = later(counted, pause.began());
            days += Math.max(0, calendar.workingDaysUntil(from, pause.ends()));
            counted = later(counted, pause.ends());
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    void begin(CaseNumber number, LocalDate began, LocalDate ends) {
        jdbc.sql(
                        "insert into deadlines.pause (case_number, began, ends, is_open) values (:number, :began, :ends, true)")
                .param("number", number.value())
                .param("began", began)
                .param("ends", ends)
                .update();
    }

    /** Ends the open pause that day, if it would last longer; false when none is open. */
    boolean end(CaseNumber number, LocalDate day) {
        return jdbc.sql("update deadlines.pause set is_open = false, ends = greatest(began, least(ends, :day))"
                                + " where case_number = :number and is_open")
                        .param("day", day)
                        .param("number", number.value())
                        .update()
                > 0;
    }
}
