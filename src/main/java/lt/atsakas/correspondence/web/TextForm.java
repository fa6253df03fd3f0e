package lt.atsakas.correspondence.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.correspondence.wording.LetterWords;
import lt.atsakas.correspondence.wording.TextPart;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.TypedText;
import lt.atsakas.shared.web.PageFault;
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

    /** Signs that nobody can show or keep. */
    List<PageFault> faults(HouseWords words) {
        LetterWords typed = words();
        return Stream.of(TextPart.values())
                .map(part -> TypedText.strangeIn(typed.part(part))
                        .map(sign -> new PageFault(
                                part.name(),
                                words.of(
                                        "wording.unreadable",
                                        words.of("wording.part." + part),
                                        sign.line(),
                                        sign.code()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String kept(@Nullable String typed) {
        return TypedText.kept(requireNonNullElse(typed, ""));
    }
}
