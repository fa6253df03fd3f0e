package lt.atsakas.correspondence.wording;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The texts in force, kept at hand: letters are many and texts few. Another node's release is known here within a minute.
 */
@Component
class ReleasedTexts {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final TextVersions versions;
    private final TextRules rules;
    private final BuiltInTexts builtIn;
    private volatile @Nullable Known known;

    ReleasedTexts(TextVersions versions, TextRules rules, BuiltInTexts builtIn) {
        this.versions = versions;
        this.rules = rules;
        this.builtIn = builtIn;
    }

    /** A text and the number of its version; of a translation, what it says again. */
    record Numbered(int number, LetterWords words, @Nullable Original original) {}

    private record Known(Map<TextName, Numbered> texts, Set<String> unfit, long readAt) {}

    /** The one in force: the last that was released, else the built-in one. */
    Numbered inForce(TextName name) {
        Numbered last = known().texts().get(name);
        return last == null ? new Numbered(0, builtIn.of(name), builtIn.originalOf(name)) : last;
    }

    /** The Lithuanian one in force. */
    Numbered lithuanian(LetterText letter) {
        return inForce(TextName.lithuanian(letter));
    }

    /** What a translation written by now says again. */
    @Nullable
    Original original(TextName translation) {
        if (translation.isLithuanian()) {
            return null;
        }
        Numbered lithuanian = lithuanian(translation.letter());
        return Original.of(lithuanian.number(), lithuanian.words());
    }

    /** Whether the translation in force says again what the Lithuanian text does not say any more. */
    boolean isOlder(TextName name) {
        return !name.isLithuanian() && !isInForce(name.letter(), inForce(name).original());
    }

    /** Whether that is what the Lithuanian text in force says. */
    boolean isInForce(LetterText letter, @Nullable Original original) {
        Numbered lithuanian = lithuanian(letter);
        return original != null && original.is(lithuanian.number(), lithuanian.words());
    }

    /** Those that were released under rules that a newer application has not any more: the built-in ones stand in for them. */
    Set<String> unfit() {
        return known().unfit();
    }

    /** The next letter asks anew. */
    void forget() {
        known = null;
    }

    private Known known() {
        Known kept = known;
        long now = System.nanoTime();
        if (kept == null || now - kept.readAt() > KNOWN_FOR.toNanos()) {
            kept = read(now);
            known = kept;
        }
        return kept;
    }

    private Known read(long now) {
        Map<TextName, TextVersion> last = versions.findByStateInOrderByNumber(Set.of(TextState.RELEASED)).stream()
                .collect(Collectors.toMap(TextVersion::name, text -> text, (earlier, later) -> later));
        Map<TextName, Numbered> texts = new HashMap<>();
        Set<String> unfit = new TreeSet<>();
        last.forEach((name, text) -> {
            if (rules.faults(name.letter(), text.words()).isEmpty()) {
                texts.put(name, new Numbered(text.number(), text.words(), text.original()));
            } else {
                unfit.add(name.address());
            }
        });
        return new Known(texts, unfit, now);
    }
}
