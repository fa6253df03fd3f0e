package lt.atsakas.registry;

import java.time.Clock;
import lt.atsakas.shared.Vilnius;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out register numbers such as {@code 4.17-26/11}: gap-free, restarting each calendar year in Vilnius. The number
 * belongs to the caller's transaction: rolled back, it is given to the next one, who waits until this one ends.
 */
@Service
public class RegisterNumbers {

    private final JdbcClient jdbc;
    private final RegisterProperties properties;
    private final Clock clock;

    RegisterNumbers(JdbcClient jdbc, RegisterProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** The next number of the series, {@code complaints} or {@code answers}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String series) {
        int year = Vilnius.dayOf(clock.instant()).getYear();
        int sequence = jdbc.sql("""
                        insert into registry.register_series as s (series, year, last) values (:series, :year, 1)
                        on conflict (series, year) do update set last = s.last + 1
                        returning last""")
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s-%02d/%d".formatted(properties.indexOf(series), year % 100, sequence);
    }
}
