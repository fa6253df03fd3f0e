package lt.atsakas.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

    /** Counts in the order overdue, last day, near, unassigned, waiting, suspended, escalated, open, at most ten working days left. */
    @ParameterizedTest
    @CsvSource({
        "a case far from its term, 0 0 0 0 0 0 0 1 0, 1",
        "a case with ten working days left, 0 0 0 0 0 0 0 1 1, 2",
        "a case with three working days left, 0 0 1 0 0 0 0 1 1, 3",
        "a case on its last day, 0 1 1 0 0 0 0 1 1, 3",
        "a case whose term is over, 1 0 0 0 0 0 0 1 0, 3",
        "one of each, 1 1 2 0 0 0 0 5 3, 12"
    })
    void theNearerTheTermTheMoreACaseWeighs(String what, String counts, int weight) {
        Tally tally =
                new Tally(Stream.of(counts.split(" ")).map(Integer::valueOf).toList());

        assertThat(tally.weight()).isEqualTo(weight);
    }

    @Test
    void talliesAddUp() {
        Tally one = new Tally(List.of(1, 0, 1, 0, 0, 0, 0, 2, 1));

        assertThat(one.plus(one).plus(Tally.NONE)).isEqualTo(new Tally(List.of(2, 0, 2, 0, 0, 0, 0, 4, 2)));
    }
}
