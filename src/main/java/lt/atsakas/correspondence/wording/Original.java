package lt.atsakas.correspondence.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import lt.atsakas.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The Lithuanian text that a translation says again.
 *
 * @param number its version
 * @param print of its words, as the text that came with the application may have others after an upgrade; none where it was
 *     not kept yet
 */
@Embeddable
public record Original(
        @Column(name = "original_number") Integer number,
        @Column(name = "original_print") @Nullable String print) {

    static Original of(int number, LetterWords words) {
        return new Original(number, printOf(words));
    }

    /** Whether the version of that number is it, or says the same, word for word. */
    boolean is(int version, LetterWords words) {
        return print == null ? number == version : print.equals(printOf(words));
    }

    private static String printOf(LetterWords words) {
        MessageDigest sum = Sha256.start();
        Stream.of(TextPart.values()).forEach(part -> {
            sum.update(words.part(part).getBytes(UTF_8));
            sum.update((byte) 0);
        });
        return HexFormat.of().formatHex(sum.digest());
    }
}
