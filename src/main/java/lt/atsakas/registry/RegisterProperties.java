package lt.atsakas.registry;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The documentation-plan index of each register series, by the series' name ({@code complaints}, {@code answers}). */
@ConfigurationProperties("atsakas")
record RegisterProperties(Map<String, Series> register) {

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
