package lt.atsakas.shared;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparisonTests {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'', 'Nauja'",
        "'Sena', ''",
        "'Viena.\n\nDvi.\n', 'Viena.\n\nTrys.\n\nDvi.\n'",
        "'a b c', 'c b a'",
        "'Atsakome per 20 dienų.', 'Atsakome per 30 dienų.'"
    })
    void holdsBothTextsWhole(String before, String after) {
        List<Piece> pieces = TextComparison.of(before, after);

        assertThat(without(pieces, Piece.Kind.AFTER)).isEqualTo(before);
        assertThat(without(pieces, Piece.Kind.BEFORE)).isEqualTo(after);
    }

    @Test
    void namesTheWordsThatDiffer() {
        assertThat(TextComparison.of("Antraštė\nAtsakome per 20 dienų.\n", "Antraštė\nAtsakome per 30 dienų.\n"))
                .containsExactly(
                        new Piece(Piece.Kind.BOTH, "Antraštė\nAtsakome per "),
                        new Piece(Piece.Kind.BEFORE, "20 "),
                        new Piece(Piece.Kind.AFTER, "30 "),
                        new Piece(Piece.Kind.BOTH, "dienų.\n"));
    }

    @Test
    void ofEqualTextsNothingDiffers() {
        assertThat(TextComparison.of("Tas pats.", "Tas pats."))
                .containsExactly(new Piece(Piece.Kind.BOTH, "Tas pats."));
    }

    @Test
    void textsThatDifferInEveryLineAreToldWhole() {
        String before = "a\n".repeat(10_000);
        String after = "b\n".repeat(10_000);

        assertThat(TextComparison.of(before, after))
                .containsExactly(new Piece(Piece.Kind.BEFORE, before), new Piece(Piece.Kind.AFTER, after));
    }

    private static String without(List<Piece> pieces, Piece.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(joining());
    }
}
