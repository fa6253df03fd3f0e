package lt.atsakas.correspondence;

import java.util.regex.Pattern;

/** A short text to a telephone; it names a case and nothing of what the case is about. */
public record TextMessage(LetterId id, String telephone, String text) {

    private static final int PART = 160;
    private static final int LINKED_PART = 153;
    private static final int WIDE_PART = 70;
    private static final int LINKED_WIDE_PART = 67;

    /** The alphabet of telephones (GSM 03.38); signs of its extension count as two. */
    private static final Pattern PLAIN = Pattern.compile(
            "[A-Za-z0-9 \r\n@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,\\-./:;<=>?¡ÄÖÑÜ§¿äöñüà^{}\\\\\\[~\\]|€]*");

    private static final Pattern EXTENSION = Pattern.compile("[\\^{}\\\\\\[~\\]|€]");

    /** In how many parts it travels; letters such as „ė“ make each part shorter. */
    public int parts() {
        return PLAIN.matcher(text).matches()
                ? parts(text.length() + (int) EXTENSION.matcher(text).results().count(), PART, LINKED_PART)
                : parts(text.length(), WIDE_PART, LINKED_WIDE_PART);
    }

    private static int parts(int signs, int single, int linked) {
        return signs <= single ? 1 : (signs + linked - 1) / linked;
    }

    @Override
    public String toString() {
        return "TextMessage[" + id + "]";
    }
}
