package lt.atsakas.correspondence;

import java.util.List;
import lt.atsakas.correspondence.wording.Opening;
import org.jspecify.annotations.Nullable;

/** What the office words of a numbered letter, as templates show it. */
record LetterOpening(
        String heading, List<TextBlock> text, @Nullable Translated translation) {

    /** What stands below the signature for whoever reads another language; the notice is empty where the text begins with it. */
    record Translated(String language, String notice, String heading, List<TextBlock> text) {}

    static LetterOpening of(Opening opening) {
        Opening.Translation beside = opening.translation();
        return new LetterOpening(
                opening.heading(),
                TextBlock.of(opening.text()),
                beside == null
                        ? null
                        : new Translated(
                                beside.language(), beside.notice(), beside.heading(), TextBlock.of(beside.text())));
    }
}
