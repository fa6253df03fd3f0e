package lt.atsakas.shared;

import java.util.regex.Pattern;

/** The address of an official box in the system E. delivery, as the house writes it: no spaces, no signs that a path or a line could be made of. */
public final class BoxAddress {

    /** The longest one. */
    public static final int LONGEST = 64;

    private static final Pattern BOX = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{1,62})[A-Za-z0-9]");

    private BoxAddress() {}

    /** Whether it has the form of one; whether there is such a box, only the system can tell. */
    public static boolean isUsable(String address) {
        return BOX.matcher(address).matches() && !address.contains("..");
    }
}
