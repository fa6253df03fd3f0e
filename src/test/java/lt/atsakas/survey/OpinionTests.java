package lt.atsakas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionTests {

    @ParameterizedTest
    @CsvSource({
        "VERY_GOOD, GOOD, FAIR, false",
        "BAD, VERY_GOOD, VERY_GOOD, true",
        "VERY_GOOD, VERY_BAD, VERY_GOOD, true",
        "VERY_GOOD, VERY_GOOD, BAD, true"
    })
    void oneBadMarkMakesItBad(Mark speed, Mark clarity, Mark respect, boolean bad) {
        assertThat(new Opinion(speed, clarity, respect, "").isBad()).isEqualTo(bad);
    }

    @Test
    void aCommentIsKeptWithoutWhatSteersIt() {
        Opinion said = new Opinion(Mark.GOOD, Mark.GOOD, Mark.GOOD, "  Ačiū\u202E,\r\nvisi\u0007ems\u0000 ");

        assertThat(said.comment()).isEqualTo("Ačiū,\nvisiems");
    }

    @Test
    void aCommentThatIsTooLongIsRefused() {
        String longest = "ą".repeat(Opinion.LONGEST_COMMENT);

        assertThat(new Opinion(Mark.GOOD, Mark.GOOD, Mark.GOOD, longest).comment())
                .isEqualTo(longest);
        assertThatThrownBy(() -> new Opinion(Mark.GOOD, Mark.GOOD, Mark.GOOD, longest + "ą"))
                .isInstanceOf(CommentUnfit.class)
                .hasMessage("survey.client.fault.tooLong");
    }
}
