package lt.atsakas.mailroom.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server writes of the sender that it has checked ({@code Authentication-Results}, RFC 8601). Who sends a mail can put words of
 * their own into quotes and comments of that line: one with anything of the kind that is not plain says nothing.
 *
 * @param server who checked
 * @param findings what was found, in small letters
 */
record Voucher(String server, List<String> findings) {

    private static final Pattern COMMENT = Pattern.compile("\\([^()\"\\\\]*\\)");
    private static final Pattern NOT_PLAIN = Pattern.compile("[()\"\\\\]");
    private static final Pattern PASSED = Pattern.compile("dmarc\\s*=\\s*pass(?:\\s.*)?");
    private static final Pattern DOMAIN = Pattern.compile("(?:^|\\s)header\\.from\\s*=\\s*(\\S+)");

    static Voucher of(String field) {
        String plain = COMMENT.matcher(field).replaceAll(" ").toLowerCase(Locale.ROOT);
        if (NOT_PLAIN.matcher(plain).find()) {
            return new Voucher("", List.of());
        }
        List<String> pieces =
                Arrays.stream(plain.split(";", -1)).map(String::strip).toList();
        return new Voucher(pieces.get(0).split("\\s", 2)[0], pieces.subList(1, pieces.size()));
    }

    boolean vouchesFor(String domain, Collection<String> servers) {
        return servers.stream().anyMatch(server::equalsIgnoreCase)
                && findings.stream().anyMatch(finding -> isPass(finding, domain));
    }

    private static boolean isPass(String finding, String domain) {
        Matcher from = DOMAIN.matcher(finding);
        return PASSED.matcher(finding).matches() && from.find() && from.group(1).equalsIgnoreCase(domain);
    }
}
