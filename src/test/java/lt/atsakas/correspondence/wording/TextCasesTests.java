package lt.atsakas.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lt.atsakas.correspondence.wording.TextCases.LackingField;
import lt.atsakas.correspondence.wording.TextCases.SometimesLine;
import org.junit.jupiter.api.Test;

/** What a text says in one case and not in another. */
class TextCasesTests {

    private static final String POST = "paštu";
    private static final String MAIL = "el. paštu";

    @Test
    void namesTheCasesInWhichALineStands() {
        TextCases<String> read = read("Nr. {{byla}} iki {{terminas}}\n[jei popieriumi] Rašykite dėl {{byla}}\n"
                + "[jei ne popieriumi] Atsakykite\n\n[jei popieriumi][jei ne popieriumi] Niekada");

        assertThat(read.sometimes())
                .containsExactly(
                        new SometimesLine<>(TextPart.MAIL, "Rašykite dėl 4.17-26/1", Set.of(POST)),
                        new SometimesLine<>(TextPart.MAIL, "Atsakykite", Set.of(MAIL)),
                        new SometimesLine<>(TextPart.MAIL, "Niekada", Set.of()));
        assertThat(read.lacking(POST)).isEmpty();
        assertThat(read.lacking(MAIL)).isEmpty();
    }

    @Test
    void namesWhatOneCaseLacksAndTheOtherDoesNot() {
        TextCases<String> read = read("{{byla}}\n[jei popieriumi] {{terminas}} {{vardas}}");

        assertThat(read.lacking(POST)).containsExactly(new LackingField(TextPart.MAIL, "vardas", true));
        assertThat(read.lacking(MAIL)).containsExactly(new LackingField(TextPart.MAIL, "terminas", false));
    }

    private static TextCases<String> read(String mail) {
        Map<String, FilledIn> cases = new LinkedHashMap<>();
        cases.put(POST, filled().when("popieriumi", true));
        cases.put(MAIL, filled());
        return Texts.cases(LetterText.REMINDER, mail, cases);
    }

    private static FilledIn filled() {
        return new FilledIn().with("byla", "4.17-26/1").with("terminas", "rytoj");
    }
}
