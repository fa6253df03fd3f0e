package lt.atsakas.sequel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a slip of the pen and what changes the substance. */
class ClericalErrorTests {

    private static final String FINDINGS =
            "Nustatyta, kad laiptinės stogas yra sandarus, o buto Nr. 12 lubos lapkričio 3 d. buvo sausos.";

    @ParameterizedTest
    @CsvSource({"12,21", "lapkričio,spalio", "laiptinės,laiptinė", "sausos.,sauso."})
    void wordsAndNumbersCanBePutRight(String wrong, String right) {
        assertThat(ClericalError.in(issued(), with(FINDINGS.replace(wrong, right))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yra sandarus,nėra sandarus",
        "yra sandarus,yra nesandarus",
        "Nustatyta,Nenustatyta",
        "buvo sausos,nebuvo sausos",
        "yra sandarus,yra ne sandarus"
    })
    void aYesDoesNotBecomeANo(String yes, String no) {
        assertThatThrownBy(() -> ClericalError.in(issued(), with(FINDINGS.replace(yes, no))))
                .isInstanceOf(SubstanceChanged.class);
        assertThatThrownBy(() -> ClericalError.in(with(FINDINGS.replace(yes, no)), issued()))
                .isInstanceOf(SubstanceChanged.class);
    }

    @Test
    void aSentenceWrittenAnewIsAnotherText() {
        String anew = FINDINGS.replace(
                "o buto Nr. 12 lubos lapkričio 3 d. buvo sausos.",
                "o kliento skundas prasimanytas nuo pradžios iki galo.");

        assertThatThrownBy(() -> ClericalError.in(issued(), with(anew))).isInstanceOf(SubstanceChanged.class);
    }

    @Test
    void aShortTextIsNotWrittenAnewWordByWord() {
        AnswerText shortOne = with("Stogas senas, remontas numatytas.");

        assertThatThrownBy(() -> ClericalError.in(shortOne, with("Stogas naujas, remontas atliktas pernai.")))
                .isInstanceOf(SubstanceChanged.class);
    }

    private static AnswerText issued() {
        return with(FINDINGS);
    }

    private static AnswerText with(String findings) {
        return new AnswerText(
                Decision.REJECTED, findings, "CK 6.492 str.", "Stogas tikrintas spalį.", AppealKind.CIVIL);
    }
}
