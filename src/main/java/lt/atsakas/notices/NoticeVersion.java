package lt.atsakas.notices;

import java.time.Instant;
import java.util.regex.Pattern;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A version as its publication left it; only calling it off before it comes in force changes it.
 *
 * @param since the moment from which it is in force
 * @param publishedBy null for a version that came with the product
 * @param change what is new in it, in the words of whoever published it; may be empty
 */
public record NoticeVersion(
        NoticeKind kind,
        int number,
        Instant since,
        Instant publishedAt,
        @Nullable EmployeeId publishedBy,
        String change,
        @Nullable Instant calledOffAt,
        @Nullable EmployeeId calledOffBy) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** The number that an address names, or {@link NotFound}. */
    public static int numberAt(String address) {
        if (!NUMBER.matcher(address).matches()) {
            throw new NotFound();
        }
        return Integer.parseInt(address);
    }

    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    /** Whether it waits for its day. */
    public boolean isAhead(Instant now) {
        return !isCalledOff() && since.isAfter(now);
    }
}
