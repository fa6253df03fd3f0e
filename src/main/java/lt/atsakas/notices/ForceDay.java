package lt.atsakas.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lt.atsakas.shared.PlausibleDay;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/** From which moment a version is in force: from the beginning of its day, but never before every node can know of it. */
final class ForceDay {

    private static final Duration TOLD = Duration.ofMinutes(1);
    private static final int YEARS = 1;

    private ForceDay() {}

    /** When every node knows what is published at that moment. */
    static Instant knownEverywhere(Instant published) {
        return published.plus(TOLD);
    }

    /** The moment for the day; null stands for today. */
    static Instant since(@Nullable LocalDate day, Instant now) {
        LocalDate today = Vilnius.dayOf(now);
        if (day != null && day.isBefore(today)) {
            throw PublicationUnfit.dayPast();
        }
        if (day != null && !PlausibleDay.isWithin(YEARS, day, today)) {
            throw PublicationUnfit.dayTooFar();
        }
        Instant soonest = knownEverywhere(now).truncatedTo(ChronoUnit.MINUTES).plus(TOLD);
        Instant begin = day == null ? soonest : day.atStartOfDay(Vilnius.ZONE).toInstant();
        return begin.isBefore(soonest) ? soonest : begin;
    }
}
