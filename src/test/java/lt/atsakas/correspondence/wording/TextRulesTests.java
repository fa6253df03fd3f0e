package lt.atsakas.correspondence.wording;

import static lt.atsakas.correspondence.wording.Texts.RULES;
import static lt.atsakas.correspondence.wording.Texts.withMail;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.correspondence.wording.TextFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps a text from being released. */
class TextRulesTests {

    private static final String FIT = "Nr. {{byla}}, raštas {{rašto numeris}}, {{rašto data}}";

    static Stream<TextName> builtIn() {
        return Texts.builtIn();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyTextThatTheApplicationComesWithIsFit(TextName name) {
        assertThat(RULES.faults(name.letter(), Texts.words(name))).isEmpty();
    }

    @Test
    void whatTheLawAsksForMustBeSaidInEveryLetter() {
        assertThat(mail(LetterText.REFUSAL, "Nr. {{byla}}"))
                .containsExactly(
                        new TextFault(TextPart.MAIL, Kind.MISSING_FIELD, "rašto numeris"),
                        new TextFault(TextPart.MAIL, Kind.MISSING_FIELD, "rašto data"));
        assertThat(mail(LetterText.REMINDER, "{{byla}}\n[jei popieriumi] Iki {{terminas}}"))
                .containsExactly(new TextFault(TextPart.MAIL, Kind.MISSING_FIELD, "terminas"));
        assertThat(mail(LetterText.REFUSAL, FIT)).isEmpty();
    }

    @Test
    void aFieldThatIsNotAlwaysKnownStandsUnderItsOwnCondition() {
        String rest = "{{byla}} {{gauta}} {{privatumo pranešimas}}\n{{teisės}}\n[jei terminas] {{terminas}}\n"
                + "[jei praėjęs terminas] {{praėjęs terminas}}\n";

        assertThat(mail(LetterText.ACKNOWLEDGEMENT, rest + "[jei prieigos kodas] {{prieigos kodas}}"))
                .isEmpty();
        assertThat(mail(LetterText.ACKNOWLEDGEMENT, rest + "Kodas {{prieigos kodas}}"))
                .contains(new TextFault(TextPart.MAIL, Kind.UNGUARDED_FIELD, "prieigos kodas"));
        assertThat(mail(LetterText.ACKNOWLEDGEMENT, rest + "[jei ne prieigos kodas] {{prieigos kodas}}"))
                .extracting(TextFault::kind)
                .contains(Kind.UNGUARDED_FIELD, Kind.MISSING_FIELD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{klientas}}                     | UNKNOWN_FIELD
            {{T(java.lang.Runtime)}}         | UNKNOWN_FIELD
            {{byla                           | BRACES
            {{{byla}}}                       | BRACES
            byla}}                           | BRACES
            [jei lyja] Imkite skėtį          | UNKNOWN_CONDITION
            Skubu [jei popieriumi] paštu     | STRAY_CONDITION
            [jei popieriumi Paštu            | STRAY_CONDITION
            — — —                            | LINE_OF_TRANSLATION""")
    void whatNobodyCanFillInIsRefused(String line, Kind fault) {
        assertThat(mail(LetterText.REFUSAL, FIT + "\n" + line))
                .extracting(TextFault::kind)
                .contains(fault);
    }

    @Test
    void aSubjectIsOneShortLineWithTheNumberOfTheCaseAndNothingPersonal() {
        assertThat(subject("Atsakymas")).containsExactly(Kind.MISSING_FIELD);
        assertThat(subject("{{byla}} {{tema}}")).containsExactly(Kind.UNKNOWN_FIELD);
        assertThat(subject("{{byla}}\nBcc: kitas@pastas.lt")).containsExactly(Kind.SEVERAL_LINES);
        assertThat(subject("{{byla}}" + "x".repeat(150))).containsExactly(Kind.TOO_LONG);
        assertThat(subject("{{byla}} / kitas")).containsExactly(Kind.LINE_OF_TRANSLATION);
        assertThat(subject(" ")).containsExactly(Kind.EMPTY);
        assertThat(subject("Sprendimas {{byla}}")).isEmpty();
    }

    @Test
    void signsThatNoLetterCanShowAreNamed() {
        TextRules strict = new TextRules(text -> text.contains("漢") ? Set.of("漢") : Set.of());

        assertThat(strict.faults(LetterText.REFUSAL, withMail(LetterText.REFUSAL, FIT + " 漢")))
                .containsExactly(new TextFault(TextPart.MAIL, Kind.UNPRINTABLE, "漢"));
    }

    private static List<TextFault> mail(LetterText letter, String mail) {
        return RULES.faults(letter, withMail(letter, mail));
    }

    private static List<Kind> subject(String subject) {
        LetterWords words = Texts.words(TextName.lithuanian(LetterText.REFUSAL));
        LetterWords other = new LetterWords(subject, words.mail(), words.heading(), words.letter());
        return RULES.faults(LetterText.REFUSAL, other).stream()
                .map(TextFault::kind)
                .toList();
    }
}
