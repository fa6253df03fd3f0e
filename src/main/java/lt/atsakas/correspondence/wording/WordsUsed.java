package lt.atsakas.correspondence.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which texts a letter was written with: kept with it, for good.
 *
 * @param texts the language it begins in, then that of the translation below, if there is one
 */
public record WordsUsed(LetterText letter, List<Text> texts) {

    /** A language and the version of the text in it; 0 is the one that the application came with. */
    public record Text(String language, int version) {}

    public WordsUsed {
        texts = List.copyOf(texts);
    }

    /** What a letter was written with before there were others. */
    public static WordsUsed builtIn(LetterText letter) {
        return new WordsUsed(letter, List.of(new Text("lt", 0)));
    }

    /** As it is kept. */
    public static WordsUsed read(String kept) {
        String[] words = kept.split(" ");
        return new WordsUsed(
                LetterText.valueOf(words[0]),
                Arrays.stream(words)
                        .skip(1)
                        .map(word -> new Text(word.substring(0, 2), Integer.parseInt(word.substring(2))))
                        .toList());
    }

    /** The language that its first lines are in. */
    public Locale language() {
        return Locale.forLanguageTag(texts.get(0).language());
    }

    /** The language of what follows the line of the translation; that of the first lines where there is none. */
    public Locale languageBelow() {
        return Locale.forLanguageTag(texts.get(texts.size() - 1).language());
    }

    /** Whether a translation stands below. */
    public boolean isTranslated() {
        return texts.size() > 1;
    }

    @Override
    public String toString() {
        return letter
                + texts.stream()
                        .map(text -> " " + text.language() + text.version())
                        .collect(Collectors.joining());
    }
}
