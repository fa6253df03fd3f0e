package lt.atsakas.correspondence.wording;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a letter's text as people see it.
 *
 * @param number 0 is the text that the application came with
 * @param madeOf the version that it was begun from
 * @param original what a translation was proposed beside
 * @param changes tells whether somebody has changed it meanwhile
 */
public record TextCard(
        TextName name,
        int number,
        int madeOf,
        LetterWords words,
        @Nullable Original original,
        TextState state,
        int changes,
        List<Step> steps) {

    /** What somebody did with it; the words are those of whoever returned it. */
    public record Step(
            String what,
            EmployeeId who,
            Instant at,
            @Nullable String words) {}

    public TextCard {
        steps = List.copyOf(steps);
    }

    /** Whoever wrote or proposed any of it. */
    public Set<EmployeeId> authors() {
        return steps.stream()
                .filter(step -> TextStep.Kind.valueOf(step.what()).isOfAuthor())
                .map(Step::who)
                .collect(Collectors.toSet());
    }

    static TextCard builtIn(TextName name, LetterWords words, @Nullable Original original) {
        return new TextCard(name, 0, 0, words, original, TextState.RELEASED, 0, List.of());
    }
}
