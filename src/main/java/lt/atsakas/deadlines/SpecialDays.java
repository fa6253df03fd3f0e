package lt.atsakas.deadlines;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The administrator's extra days off and moved working days, and who changed them; the open cases follow after it, see
 * {@link CalendarFollower}.
 */
@Service
public class SpecialDays {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpecialDays(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Declares the day in nobody's name, as programs do. */
    @Transactional
    public void declare(SpecialDay day) {
        declare(day, null);
    }

    /** Declares the day, in place of what was declared for it before; people do so before it is over, else {@link DayOver}. */
    @Transactional
    public void declare(SpecialDay day, @Nullable EmployeeId by) {
        requireNotOver(day.date(), by);
        boolean changed = jdbc.sql("""
                insert into deadlines.special_day (day, kind, name) values (:day, :kind, :name)
                on conflict (day) do update set kind = excluded.kind, name = excluded.name
                where (special_day.kind, special_day.name) is distinct from (excluded.kind, excluded.name)""")
                        .param("day", day.date())
                        .param("kind", day.kind().name())
                        .param("name", day.name())
                        .update()
                > 0;
        if (changed) {
            record(day, false, by);
        }
        events.publishEvent(new SpecialDaysChanged(day.date()));
    }

    /** Takes the declaration back in nobody's name; false when there was none. */
    @Transactional
    public boolean withdraw(LocalDate date) {
        return withdraw(date, null);
    }

    /** Takes the declaration back; false when there was none. People do so before the day is over, else {@link DayOver}. */
    @Transactional
    public boolean withdraw(LocalDate date, @Nullable EmployeeId by) {
        of(date).ifPresent(declared -> requireNotOver(date, by));
        Optional<SpecialDay> declared = jdbc.sql(
                        "delete from deadlines.special_day where day = :day returning day, kind, name")
                .param("day", date)
                .query((row, index) -> day(row))
                .optional();
        declared.ifPresent(day -> {
            record(day, true, by);
            events.publishEvent(new SpecialDaysChanged(date));
        });
        return declared.isPresent();
    }

    /** What is declared for the date. */
    @Transactional(readOnly = true)
    public Optional<SpecialDay> of(LocalDate date) {
        return jdbc.sql("select day, kind, name from deadlines.special_day where day = :day")
                .param("day", date)
                .query((row, index) -> day(row))
                .optional();
    }

    /** What was changed of the days of that year, the latest first. */
    @Transactional(readOnly = true)
    public List<SpecialDayChange> changesOf(int year) {
        return jdbc.sql("select at, day, kind, name, withdrawn, changed_by from deadlines.special_day_change"
                        + " where day between :first and :last order by id desc")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, index) -> change(row))
                .list();
    }

    private void requireNotOver(LocalDate day, @Nullable EmployeeId by) {
        if (by != null && day.isBefore(Vilnius.dayOf(clock.instant()))) {
            throw new DayOver(day);
        }
    }

    private void record(SpecialDay day, boolean withdrawn, @Nullable EmployeeId by) {
        jdbc.sql("insert into deadlines.special_day_change (at, day, kind, name, withdrawn, changed_by)"
                        + " values (:at, :day, :kind, :name, :withdrawn, :by)")
                .param("at", clock.instant().atOffset(UTC))
                .param("day", day.date())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("withdrawn", withdrawn)
                .param("by", by == null ? null : by.value())
                .update();
    }

    private static SpecialDayChange change(ResultSet row) throws SQLException {
        String by = row.getString("changed_by");
        return new SpecialDayChange(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                day(row),
                row.getBoolean("withdrawn"),
                by == null ? null : new EmployeeId(by));
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class),
                SpecialDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
