package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointsInTests {

    @Test
    void findsListedLinesQuestionsAndDemandsInTheirOrder() {
        String complaint = """
                Gyvenu Liepų g. 1. Bute tik 15 laipsnių. Kada bus šilta? Prašau sutvarkyti šildymą.
                1. Kas atlygins už šildytuvą?
                2) Sutvarkyti radiatorius;
                - pakeisti langą
                Ačiū už atsakymą.
                Reikalauju atlyginti žalą!""";

        assertThat(PointsIn.text(complaint))
                .extracting(AnsweredPoint::point)
                .containsExactly(
                        "Kada bus šilta?",
                        "Prašau sutvarkyti šildymą.",
                        "Kas atlygins už šildytuvą?",
                        "Sutvarkyti radiatorius;",
                        "pakeisti langą",
                        "Reikalauju atlyginti žalą!");
    }

    @Test
    void findsNothingWhereNothingIsAsked() {
        assertThat(PointsIn.text("")).isEmpty();
        assertThat(PointsIn.text("Radiatoriai šalti. Prašauliai čia nieko nedaro. Kaina 3.50 Eur."))
                .isEmpty();
    }

    @Test
    void keepsToWhatAnAnswerHolds() {
        assertThat(PointsIn.text("Kada? ".repeat(50) + "Kodėl " + "taip ".repeat(200) + "yra?"))
                .hasSize(2)
                .allMatch(one -> one.point().length() <= AnsweredPoint.LONGEST);
        String many = IntStream.range(0, 60)
                .mapToObj(number -> "- darbas Nr. " + number)
                .collect(Collectors.joining("\n"));
        assertThat(PointsIn.text(many)).hasSize(PointsIn.MOST);
    }
}
