package lt.atsakas.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupRulesTests {

    private final MarkupRules rules = new MarkupRules("telefonas"::equals);

    @Test
    void letsWordsHeadingsListsLinksAndBoldThrough() {
        assertThat(faults("""
                        Pradžia su **svarbiu** žodžiu ir {{telefonas}}.

                        # Antraštė
                        ## Mažesnė

                        - [rašykite](mailto:a@b.lt)
                        - [skambinkite](tel:+37052779000)
                        - [skaitykite](https://vdai.lrv.lt/lt/?x=1#y) ir [būsena](/status)
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java script:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](http://vdai.lrv.lt)",
                "[x](//example.com)",
                "[x](/\\example.com)",
                "[x](\\\\example.com)",
                "[x](ftp://example.com)",
                "[x](vbscript:x)",
                "[x](status)",
                "[x]()",
                "<javascript:alert(1)>",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "[x](&#106;avascript:alert(1))",
                "[x](https:///example.com)"
            })
    void refusesLinksThatLeadElsewhereThanALinkMay(String text) {
        assertThat(faults(text)).contains("link");
    }

    @ParameterizedTest
    @CsvSource({
        "'![x](https://example.com/x.png)', picture",
        "'[ ](https://example.com)', linkWithoutWords",
        "'{{nera}}', unknownFact",
        "'{{telefonas}', tornPlace",
        "'telefonas}}', tornPlace",
        "'## Per žema', headingLevel",
        "'# Viena\n\n### Per žema', headingLevel",
        "'#', headingEmpty"
    })
    void tellsWhatCannotBeShownAsItIsMeant(String text, String fault) {
        assertThat(faults(text)).contains(fault);
    }

    @Test
    void tellsSignsThatAreNoTextWithTheirLine() {
        List<TextFault> found = rules.faults("Pirma\nAntra\u0007 eilutė");

        assertThat(found).singleElement().satisfies(fault -> {
            assertThat(fault.messageKey()).endsWith("strange");
            assertThat(fault.arguments()).containsExactly("2", "U+0007");
        });
    }

    @Test
    void keepsToItsLength() {
        assertThat(faults("a".repeat(MarkupRules.LONGEST))).isEmpty();
        assertThat(faults("a".repeat(MarkupRules.LONGEST + 1))).containsExactly("tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "*a **b ", "[", "![", "1. ", "(", "{{", "`", "<", "&", "\\"})
    void standsTextsThatAreMadeToTireIt(String piece) {
        String text = piece.repeat(MarkupRules.LONGEST / piece.length());

        assertThat(rules.faults(text.strip())).hasSizeLessThan(50);
    }

    @Test
    void tellsThatListsLieTooDeep() {
        assertThat(faults("- ".repeat(200) + "x")).containsExactly("tooDeep");
    }

    private List<String> faults(String text) {
        return rules.faults(text).stream()
                .map(fault -> fault.messageKey().replace("notices.fault.", ""))
                .toList();
    }
}
