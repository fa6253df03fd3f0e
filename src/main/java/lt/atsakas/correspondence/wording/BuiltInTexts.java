package lt.atsakas.correspondence.wording;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The texts that the application came with, version 0: a file each, the subject in its first line; what the numbered letter says
 * stands below a line of equals signs, its heading first.
 */
@Component
class BuiltInTexts {

    private static final String FILE_BEGINS = "(?m)^=+$";

    private final Map<TextName, LetterWords> read = new ConcurrentHashMap<>();

    /** The text; every letter has one in each of its languages. */
    LetterWords of(TextName name) {
        return read.computeIfAbsent(name, BuiltInTexts::read);
    }

    /** The Lithuanian text that came with a translation; none of the Lithuanian one. */
    @Nullable
    Original originalOf(TextName name) {
        return name.isLithuanian() ? null : Original.of(0, of(TextName.lithuanian(name.letter())));
    }

    private static LetterWords read(TextName name) {
        String file = "/wording/" + name.address() + ".txt";
        try (InputStream content = BuiltInTexts.class.getResourceAsStream(file)) {
            return words(new String(requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LetterWords words(String text) {
        String[] halves = text.split(FILE_BEGINS, 2);
        String mail = halves[0].strip();
        String file = halves.length == 1 ? "" : halves[1].strip();
        return new LetterWords(firstLine(mail), afterFirstLine(mail), firstLine(file), afterFirstLine(file));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    private static String afterFirstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end).strip();
    }
}
