package lt.atsakas.correspondence;

/** Shows so much of where somebody is reached that they know it again, and nobody else learns it. */
final class Masked {

    private static final String LEFT_OUT = "…";
    private static final int SHOWN_DIGITS = 2;
    private static final int COUNTRY = 4;

    private Masked() {}

    /** „j…s@e…e.lt“ */
    static String mailbox(String address) {
        int at = address.lastIndexOf('@');
        String domain = address.substring(at + 1);
        int end = domain.lastIndexOf('.');
        String ending = end < 0 ? "" : domain.substring(end);
        return ends(address.substring(0, at)) + "@" + ends(end < 0 ? domain : domain.substring(0, end)) + ending;
    }

    /** „+370…67“ */
    static String telephone(String number) {
        return number.substring(0, COUNTRY) + LEFT_OUT + number.substring(number.length() - SHOWN_DIGITS);
    }

    /** A short word would be told by its ends. */
    private static String ends(String word) {
        int length = word.codePointCount(0, word.length());
        if (length == 0) {
            return LEFT_OUT;
        }
        String first = word.substring(0, word.offsetByCodePoints(0, 1));
        return length <= SHOWN_DIGITS
                ? first + LEFT_OUT
                : first + LEFT_OUT + word.substring(word.offsetByCodePoints(0, length - 1));
    }
}
