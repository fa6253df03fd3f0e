package lt.atsakas.registry;

import java.util.regex.Pattern;
import lt.atsakas.shared.NotFound;

/** The register number of a case, such as {@code 4.17-26/11}: its name for people, for the process and in every table. */
public record CaseNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z.-]{1,30}/[0-9]{1,9}");

    /** Refuses what cannot be a register number as if there were no such case. */
    public CaseNumber {
        if (!isWellFormed(value)) {
            throw new NotFound();
        }
    }

    /** Whether the text could be a register number at all. */
    public static boolean isWellFormed(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The number as a page address writes it, the slash as a tilde. */
    public String address() {
        return value.replace('/', '~');
    }

    /** Reads a number from an address, written with a tilde or a slash. */
    public static CaseNumber fromAddress(String address) {
        return new CaseNumber(address.replace('~', '/'));
    }

    @Override
    public String toString() {
        return value;
    }
}
