package lt.atsakas.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times in which the terms of cases did not run; how many working days they are, the calendar tells whenever it is asked. */
@Repository
class Pauses {

    /** Why a term does not run. */
    enum Cause {
        CLIENT,
        SUSPENSION
    }

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pauses of a case, oldest first; one whose term is not fixed yet has had none. */
    List<Pause> of(CaseFacts facts) {
        return facts.answerDue() == null ? List.of() : of(facts.number());
    }

    List<Pause> of(CaseNumber number) {
        return of(List.of(number)).getOrDefault(number, List.of());
    }

    /** The pauses of those cases that have had any, oldest first. */
    Map<CaseNumber, List<Pause>> of(Collection<CaseNumber> numbers) {
        return jdbc
                .sql("select case_number, began, ends, is_open from deadlines.pause where case_number in (:numbers)"
                        + " order by began, id")
                .param("numbers", numbers.stream().map(CaseNumber::value).toList())
                .query((row, index) -> Map.entry(new CaseNumber(row.getString("case_number")), pause(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Pause pause(ResultSet row) throws SQLException {
        return new Pause(
                row.getObject("began", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getBoolean("is_open"));
    }

    /** How many working days those pauses take out of a term, each day once however many pauses hold it. */
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

    /** Whether any of them was a suspension. */
    boolean isAnySuspension(CaseNumber number) {
        return jdbc.sql("select exists (select from deadlines.pause where case_number = :number and cause = :cause)")
                .param("number", number.value())
                .param("cause", Cause.SUSPENSION.name())
                .query(Boolean.class)
                .single();
    }

    void begin(CaseNumber number, Cause cause, LocalDate began, LocalDate ends) {
        jdbc.sql("insert into deadlines.pause (case_number, cause, began, ends, is_open)"
                        + " values (:number, :cause, :began, :ends, true)")
                .param("number", number.value())
                .param("cause", cause.name())
                .param("began", began)
                .param("ends", ends)
                .update();
    }

    /** Lets the open pause of that cause last until another day; false when none is open. */
    boolean prolong(CaseNumber number, Cause cause, LocalDate ends) {
        return jdbc.sql("update deadlines.pause set ends = :ends"
                                + " where case_number = :number and cause = :cause and is_open")
                        .param("ends", ends)
                        .param("number", number.value())
                        .param("cause", cause.name())
                        .update()
                > 0;
    }

    /** Lets the open pause that would end that day end another day. */
    void move(CaseNumber number, LocalDate from, LocalDate to) {
        jdbc.sql("update deadlines.pause set ends = :to where case_number = :number and ends = :from and is_open")
                .param("to", to)
                .param("number", number.value())
                .param("from", from)
                .update();
    }

    /** Ends the open pause of that cause that day, if it would last longer; false when none is open. */
    boolean end(CaseNumber number, Cause cause, LocalDate day) {
        return jdbc.sql("update deadlines.pause set is_open = false, ends = greatest(began, least(ends, :day))"
                                + " where case_number = :number and cause = :cause and is_open")
                        .param("day", day)
                        .param("number", number.value())
                        .param("cause", cause.name())
                        .update()
                > 0;
    }
}
