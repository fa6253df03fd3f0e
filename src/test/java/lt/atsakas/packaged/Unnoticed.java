package lt.atsakas.packaged;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The one gap that mail leaves: the server has a letter, and the house dies before it knows. Noted after each death, these letters come
 * once more under the same name; no other letter does.
 */
final class Unnoticed {

    private final MortalHouse house;
    private final OutsidePost post;
    private final Map<String, Integer> toComeAgain = new HashMap<>();
    private Map<String, Integer> before = Map.of();

    Unnoticed(MortalHouse house, OutsidePost post) {
        this.house = house;
        this.post = post;
    }

    /** To be called when the application is dead: what the server has got since the last death and the house still thinks waits. */
    void noteDeath() {
        Set<String> waiting = letters("WAITING");
        Map<String, Integer> now = copies();
        now.forEach((name, copies) -> {
            if (waiting.contains(name) && copies > before.getOrDefault(name, 0)) {
                toComeAgain.merge(name, 1, Integer::sum);
            }
        });
        before = now;
    }

    /** How many copies came that need not have come had nobody died. */
    int repeats() {
        return toComeAgain.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Nothing lost, nothing twice but what was unnoticed, and every copy says the same. */
    void assertEachCameOnceForItsReader() {
        Map<String, Integer> copies = copies();
        Map<String, Integer> expected = new HashMap<>();
        letters("SENT").forEach(name -> expected.put(name, 1 + toComeAgain.getOrDefault(name, 0)));
        assertThat(copies).isEqualTo(expected);
        Map<String, Set<String>> words = post.record().stream()
                .collect(groupingBy(SentMail::messageId, mapping(mail -> mail.to() + "\n" + mail.says(), toSet())));
        assertThat(words.values()).allSatisfy(said -> assertThat(said).hasSize(1));
    }

    private Map<String, Integer> copies() {
        return post.record().stream().collect(groupingBy(SentMail::messageId, summingInt(mail -> 1)));
    }

    private Set<String> letters(String state) {
        return new HashSet<>(house.database()
                .sql(
                        "select '<' || id || '@skundai.example.lt>' from correspondence.outgoing_letter where state = :state")
                .param("state", state)
                .query(String.class)
                .list());
    }
}
