package lt.atsakas.shared.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import lt.atsakas.shared.Sha256;

/**
 * A form on its way: which one, by the token that each page gives to its forms anew, and what was written in it.
 *
 * @param form who sends which form; the same when it is sent again from the same page
 * @param content who sends what where, from whichever page
 */
record SentForm(String form, String content) {

    static final String TOKEN = "_csrf";

    static SentForm of(HttpServletRequest request) {
        String sender = sender(request) + " " + request.getRequestURI();
        Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
        fields.remove(TOKEN);
        return new SentForm(sum(sender, Map.of(TOKEN, request.getParameterValues(TOKEN))), sum(sender, fields));
    }

    /** An employee is one in all their windows; a client is nobody but their browser. */
    private static String sender(HttpServletRequest request) {
        return requireNonNullElse(request.getRemoteUser(), request.getSession().getId());
    }

    /** Each part with its length, so that two of them never read like one. */
    private static String sum(String sender, Map<String, String[]> fields) {
        MessageDigest sum = Sha256.start();
        add(sum, sender);
        fields.forEach((name, values) -> {
            add(sum, name + " " + values.length);
            for (String value : values) {
                add(sum, value);
            }
        });
        return HexFormat.of().formatHex(sum.digest());
    }

    private static void add(MessageDigest sum, String part) {
        sum.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
    }
}
