package lt.atsakas.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which answers are due.
 *
 * @param from the first day; null for any in the past
 * @param before the first day that is no longer meant
 */
public record DueSpan(@Nullable LocalDate from, LocalDate before) {

    public static DueSpan before(LocalDate day) {
        return new DueSpan(null, day);
    }
}
