package lt.atsakas.correspondence.wording;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /** A text and the number of its version. */
    record Numbered(int number, LetterWords words) {}

    private record Known(Map<TextName, Numbered> texts, Set<String> unfit, long readAt) {}

    /** The one in force: the last that was released, else the built-in one; none where nobody has written any. */
    Optional<Numbered> find(TextName name) {
        return Optional.ofNullable(known().texts().get(name))
                .or(() -> builtIn.find(name).map(words -> new Numbered(0, words)));
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
                texts.put(name, new Numbered(text.number(), text.words()));
            } else {
                unfit.add(name.address());
            }
        });
        return new Known(texts, unfit, now);
    }
}
