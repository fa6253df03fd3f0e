package lt.atsakas.correspondence.wording;

import static lt.atsakas.correspondence.wording.TextDifference.Side.BOTH;
import static lt.atsakas.correspondence.wording.TextDifference.Side.EARLIER;
import static lt.atsakas.correspondence.wording.TextDifference.Side.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.correspondence.wording.TextDifference.Line;
import org.junit.jupiter.api.Test;

class TextDifferenceTests {

    @Test
    void showsWhatWasLeftOutBeforeWhatCameInstead() {
        assertThat(TextDifference.between("a\nb\nc\nd", "a\nB\nc\nd\ne"))
                .containsExactly(
                        new Line(BOTH, "a"),
                        new Line(EARLIER, "b"),
                        new Line(LATER, "B"),
                        new Line(BOTH, "c"),
                        new Line(BOTH, "d"),
                        new Line(LATER, "e"));
    }

    @Test
    void comparesWhatIsTooLongToCompareAsAWhole() {
        assertThat(TextDifference.between("a\n".repeat(2000), "a\n".repeat(2000)))
                .hasSize(4000)
                .startsWith(new Line(EARLIER, "a"))
                .endsWith(new Line(LATER, "a"));
    }
}
