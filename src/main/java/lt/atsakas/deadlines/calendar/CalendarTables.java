package lt.atsakas.deadlines.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import lt.atsakas.deadlines.SpecialDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tables of the working calendar. */
@Repository
class CalendarTables {

    private final JdbcClient jdbc;

    CalendarTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version comes first: what is changed while the rest is read belongs to a later one. */
    KnownDays read() {
        return new KnownDays(version(), holidays(), specialDays());
    }

    private long version() {
        return jdbc.sql("select version from deadlines.calendar_version")
                .query(Long.class)
                .single();
    }

    List<HolidayRule> holidays() {
        return jdbc.sql("select * from deadlines.holiday_rule order by id")
                .query((row, number) -> holiday(row))
                .list();
    }

    private List<SpecialDay> specialDays() {
        return jdbc.sql("select day, kind, name from deadlines.special_day")
                .query((row, number) -> new SpecialDay(
                        row.getObject("day", LocalDate.class),
                        SpecialDay.Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }

    private static HolidayRule holiday(ResultSet row) throws SQLException {
        return new HolidayRule(
                occurrence(row),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static HolidayRule.Occurrence occurrence(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return switch (kind) {
            case "FIXED" -> new HolidayRule.Fixed(MonthDay.of(row.getInt("month"), row.getInt("day")));
            case "AFTER_EASTER" -> new HolidayRule.AfterEaster(row.getInt("after_easter"));
            case "NTH_WEEKDAY" ->
                new HolidayRule.NthWeekday(
                        row.getInt("nth"), DayOfWeek.of(row.getInt("weekday")), Month.of(row.getInt("month")));
            default -> throw new IllegalStateException("Unknown kind of holiday rule: " + kind);
        };
    }
}
