package lt.atsakas.sequel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordChangesTests {

    @Test
    void oneWordInAnothersPlaceIsOneChange() {
        assertThat(WordChanges.between("Butas Nr. 12 šąla", "Butas Nr. 21 šąla"))
                .containsExactly(new WordChange("12", "21"));
    }

    @Test
    void wordsTakenOutAndPutInAreToldApart() {
        assertThat(WordChanges.between("a b c d", "a c d e"))
                .containsExactly(new WordChange("b", ""), new WordChange("", "e"));
    }

    @Test
    void blanksAndLinesAreNoWords() {
        assertThat(WordChanges.between("a  b\nc", "a b c ")).isEmpty();
        assertThat(WordChanges.between("", " ")).isEmpty();
    }

    @Test
    void textsFarApartAreOneChange() {
        String one = "x ".repeat(WordChanges.FURTHEST + 1);
        String other = "y ".repeat(WordChanges.FURTHEST + 1);

        assertThat(WordChanges.between(one, other)).hasSize(1);
        assertThat(WordChanges.countedWords(WordChanges.between(one, other))).isEqualTo(WordChanges.FURTHEST + 1);
    }

    @Test
    void noChangeIsLostAndNoneIsMade() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            String before = text(random);
            String after = text(random);

            List<WordChange> changes = WordChanges.between(before, after);

            assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
            assertThat(words(before) - words(join(changes, true)))
                    .as("%s -> %s", before, after)
                    .isEqualTo(words(after) - words(join(changes, false)));
        }
    }

    private static String join(List<WordChange> changes, boolean before) {
        return changes.stream()
                .map(change -> before ? change.before() : change.after())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(place -> String.valueOf((char) ('a' + random.nextInt(3))))
                .collect(Collectors.joining(" "));
    }
}
