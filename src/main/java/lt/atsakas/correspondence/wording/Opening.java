package lt.atsakas.correspondence.wording;

import org.jspecify.annotations.Nullable;

/**
 * How a numbered letter begins, in words ready to print.
 *
 * @param translation what stands below the signature for whoever reads another language
 */
public record Opening(String heading, String text, @Nullable Translation translation) {

    /**
     * The same in another language.
     *
     * @param notice that the Lithuanian text is the authoritative one
     */
    public record Translation(String language, String notice, String heading, String text) {}
}
