package lt.atsakas.workplace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An absence as a page shows it.
 *
 * @param why null for whoever may not know it
 * @param deputy who stands in, in words
 * @param lasts whether it has begun
 * @param yours whether the one who looks may change it
 */
record AbsenceLine(
        String id,
        String who,
        @Nullable String why,
        LocalDate first,
        LocalDate last,
        @Nullable String deputy,
        boolean lasts,
        boolean yours) {}
