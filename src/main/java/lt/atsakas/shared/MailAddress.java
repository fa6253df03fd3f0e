package lt.atsakas.shared;

import java.net.IDN;
import java.util.regex.Pattern;

/** What a mail can be sent to: a plain name before the sign and a domain that exists in ASCII, maybe after translation. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern NAME = Pattern.compile("(?=.{1,64}$)" + WORD + "(\\." + WORD + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9-]{1,63}\\.){1,8}(?=.*[A-Za-z])[A-Za-z0-9-]{2,63}");

    private MailAddress() {}

    /** Whether a mail could go there; whether anybody reads it, only a mail can tell. */
    public static boolean isUsable(String address) {
        int sign = address.lastIndexOf('@');
        return sign > 0
                && address.length() <= LONGEST
                && NAME.matcher(address.substring(0, sign)).matches()
                && isDomain(address.substring(sign + 1));
    }

    private static boolean isDomain(String domain) {
        try {
            return DOMAIN.matcher(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES)).matches();
        } catch (IllegalArgumentException noDomain) {
            return false;
        }
    }
}
