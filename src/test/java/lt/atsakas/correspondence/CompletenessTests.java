package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.MissingPart.Part;
import org.junit.jupiter.api.Test;

class CompletenessTests {

    private final MergeFields fields = new MergeFields(Map.of("klientas", "Ona $1 \\Gražulienė", "byla", "4.17-26/11"));

    @Test
    void findsNothingMissingInACompleteAnswer() {
        assertThat(Completeness.missing(text("{{klientas}}, išnagrinėjome bylą {{ byla }}."), fields))
                .isEmpty();
    }

    @Test
    void namesEveryMissingPartAtOnce() {
        assertThat(Completeness.missing(new AnswerText(null, " ", "\n", "", null), fields))
                .extracting(MissingPart::part)
                .containsExactly(Part.DECISION, Part.FINDINGS, Part.LEGAL_BASIS, Part.REASONS, Part.APPEAL);
    }

    @Test
    void wantsAReplyToEveryPointAndNoReplyToNothing() {
        AnswerText answer = text("Pasitvirtino")
                .to(List.of(
                        new AnsweredPoint("Kada bus šilta?", "Šilta nuo gruodžio 2 d."),
                        new AnsweredPoint("Kas atlygins?", " "),
                        new AnsweredPoint("", "Atlyginsime.")));

        assertThat(Completeness.missing(answer, fields))
                .containsExactly(new MissingPart(Part.REPLY, "2"), new MissingPart(Part.POINT, "3"));
    }

    @Test
    void looksForOpenFieldsAndStrangeSignsInRepliesToo() {
        AnswerText answer = text("Pasitvirtino").to(List.of(new AnsweredPoint("Kada {{ko}}?", "Iki {{data}} 😀")));

        assertThat(Completeness.missing(answer, fields))
                .extracting(MissingPart::detail)
                .containsExactly("{{ko}}", "{{data}}", "😀");
    }

    @Test
    void showsEachMergeFieldThatNobodyFilledInOnce() {
        assertThat(Completeness.missing(text("Iki {{data}} atliksime {{darbai}}; {{data}}"), fields))
                .extracting(MissingPart::detail)
                .containsExactly("{{data}}", "{{darbai}}");
    }

    @Test
    void showsBracesThatMakeNoField() {
        assertThat(Completeness.missing(text("Iki {{data ir }}"), fields))
                .extracting(MissingPart::detail)
                .containsExactly("{{data ir }}");
        assertThat(Completeness.missing(text("Iki {{data, tai"), fields))
                .extracting(MissingPart::detail)
                .containsExactly("{{");
    }

    @Test
    void namesTheSignsThatNoLetterCanShow() {
        assertThat(Completeness.missing(text("Ačiū 😀😀, שלום Привет Ωμέγα – 16,5 °C ā́"), fields))
                .containsExactly(new MissingPart(Part.UNPRINTABLE, "😀 ש ל ו ם"));
    }

    @Test
    void fillsInWhatTheCaseKnowsLetterByLetter() {
        assertThat(fields.fill("Gerb. {{klientas}} ({{byla}}), {{data}}"))
                .isEqualTo("Gerb. Ona $1 \\Gražulienė (4.17-26/11), {{data}}");
    }

    private static AnswerText text(String reasons) {
        return new AnswerText(Decision.UPHELD, "Nustatėme", "CK 6.492 str.", reasons, AppealKind.CIVIL);
    }
}
