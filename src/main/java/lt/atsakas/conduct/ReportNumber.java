package lt.atsakas.conduct;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lt.atsakas.shared.NotFound;

/**
 * Names a report for people, in addresses and for its process. Drawn by lot: a number that counts up would tell whoever reports next
 * how many reports there were before.
 */
public record ReportNumber(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("P-[" + SIGNS + "]{5}-[" + SIGNS + "]{5}");
    private static final SecureRandom LOT = new SecureRandom();

    /** Refuses what cannot be a report's number as if there were no such report. */
    public ReportNumber {
        if (!isWellFormed(value)) {
            throw new NotFound();
        }
    }

    static ReportNumber drawn() {
        return new ReportNumber("P-" + five() + "-" + five());
    }

    /** Whether the text could be a report's number at all. */
    public static boolean isWellFormed(String text) {
        return SHAPE.matcher(text).matches();
    }

    private static String five() {
        return IntStream.range(0, 5)
                .mapToObj(place -> String.valueOf(SIGNS.charAt(LOT.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return value;
    }
}
