package lt.atsakas.deadlines;

import java.util.Objects;

/** How long a term is and which legal act or house rule says so. */
public record Term(int value, Unit unit, String source) {

    /** What a term is counted in. */
    public enum Unit {
        WORKING_DAYS,
        MONTHS
    }

    public Term {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(source, "source");
        if (value < 0) {
            throw new IllegalArgumentException("A term cannot be negative: " + value);
        }
    }

    public static Term workingDays(int value, String source) {
        return new Term(value, Unit.WORKING_DAYS, source);
    }

    public static Term months(int value, String source) {
        return new Term(value, Unit.MONTHS, source);
    }
}
