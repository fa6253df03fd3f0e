package lt.atsakas.deadlines;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's extra days off and moved working days; the open cases follow after it, see {@link CalendarFollower}. */
@Service
public class SpecialDays {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SpecialDays(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Declares the day, in place of what was declared for it before. */
    @Transactional
    public void declare(SpecialDay day) {
        jdbc.sql("""
                insert into deadlines.special_day (day, kind, name) values (:day, :kind, :name)
                on conflict (day) do update set kind = excluded.kind, name = excluded.name
                where (special_day.kind, special_day.name) is distinct from (excluded.kind, excluded.name)""")
                .param("day", day.date())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .update();
        events.publishEvent(new SpecialDaysChanged(day.date()));
    }

    /** Takes the declaration back; false when there was none. */
    @Transactional
    public boolean withdraw(LocalDate date) {
        boolean declared = jdbc.sql("delete from deadlines.special_day where day = :day")
                        .param("day", date)
                        .update()
                > 0;
        if (declared) {
            events.publishEvent(new SpecialDaysChanged(date));
        }
        return declared;
    }
}
