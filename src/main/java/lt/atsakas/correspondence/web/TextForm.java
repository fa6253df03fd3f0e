package lt.atsakas.correspondence.web;

import static java.util.Objects.requireNonNullElse;

import lt.atsakas.correspondence.wording.LetterWords;
import lt.atsakas.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is typed in.
 *
 * @param changes tells which draft its writer saw
 */
record TextForm(
        @Nullable String subject,
        @Nullable String mail,
        @Nullable String heading,
        @Nullable String letter,
        @Nullable Integer changes) {

    LetterWords words() {
        return new LetterWords(kept(subject), kept(mail), kept(heading), kept(letter));
    }

    int changesSeen() {
        return requireNonNullElse(changes, -1);
    }

    private static String kept(@Nullable String typed) {
        return TypedText.kept(requireNonNullElse(typed, ""));
    }
}
