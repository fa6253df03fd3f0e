package lt.atsakas.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.atsakas.shared.Vilnius;

/** A quarter of a year, the only period of which results are shown: no two of them overlap, so that none can be taken off another. */
public record Quarter(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Reads what stands in an address, such as {@code 2026-Q4}. */
    static Optional<Quarter> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** This quarter and those before it. */
    List<Quarter> andBefore(int many) {
        return Stream.iterate(this, Quarter::before).limit(many).toList();
    }

    private Quarter before() {
        return of(firstDay().minusDays(1));
    }

    Instant begin() {
        return firstDay().atStartOfDay(Vilnius.ZONE).toInstant();
    }

    Instant end() {
        return firstDay().plusMonths(MONTHS).atStartOfDay(Vilnius.ZONE).toInstant();
    }

    private LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** As addresses write it. */
    public String code() {
        return year + "-Q" + number;
    }

    /** The number as people write it. */
    public String roman() {
        return ROMAN.get(number - 1);
    }

    /** The year without a blank between its digits. */
    public String yearInDigits() {
        return String.valueOf(year);
    }
}
