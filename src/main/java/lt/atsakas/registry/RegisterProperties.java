package lt.atsakas.registry;

import java.util.Map;
import java.util.regex.Pattern;
import lt.atsakas.shared.start.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The documentation-plan index of each register series, by the series' name ({@code complaints}, {@code answers}). */
@ConfigurationProperties("atsakas")
record RegisterProperties(Map<String, Series> register) {

    /** Together with the year a number's first part, which may have thirty signs. */
    private static final Pattern INDEX = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,26}");

    RegisterProperties {
        register.forEach((name, series) -> {
            if (!INDEX.matcher(series.index()).matches()) {
                throw new CannotStart(
                        "The setting atsakas.register." + name + ".index is no register index: " + series.index(),
                        "Give up to 27 Latin letters, digits, points and hyphens, beginning with a letter or a digit,"
                                + " such as 4.17.");
            }
        });
    }

    /** One series: numbers look like {@code index-yy/sequence}. */
    record Series(String index) {}

    String indexOf(String series) {
        Series found = register.get(series);
        if (found == null) {
            throw new IllegalStateException(
                    "Set atsakas.register." + series + ".index, the register's index in the documentation plan");
        }
        return found.index();
    }
}
