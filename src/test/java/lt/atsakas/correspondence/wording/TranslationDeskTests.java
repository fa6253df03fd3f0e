package lt.atsakas.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of translations once the Lithuanian text says something else. */
@AtsakasTest
class TranslationDeskTests {

    private static final EmployeeId OWNER = new EmployeeId("owner");
    private static final EmployeeId APPROVER = new EmployeeId("approver");
    private static final TextName LITHUANIAN = TextName.lithuanian(LetterText.NEW_CODE);
    private static final TextName POLISH = new TextName(LetterText.NEW_CODE, "pl");
    private static final String MAIL = "Nr. {{byla}} naujas kodas.";

    @Autowired
    private TextDesk desk;

    @Autowired
    private TranslationDesk translations;

    @Autowired
    private LetterTexts texts;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        Texts.forget(beans);
    }

    @Test
    void theOnesThatCameWithTheApplicationStandBesideTheLithuanianTextThatDid() {
        assertThat(translations.isOlder(POLISH)).isFalse();
        assertThat(translations.besideInForce(LetterText.NEW_CODE))
                .extracting(TextName::language)
                .containsExactly("en", "ru", "pl", "uk");
        assertThat(used("pl")).isEqualTo("NEW_CODE lt0 pl0");
    }

    @Test
    void anOlderTranslationIsLeftOutOfLettersUntilASecondPersonConfirmsIt() {
        release(LITHUANIAN, MAIL);

        assertThat(translations.isOlder(POLISH)).isTrue();
        assertThat(used("pl")).isEqualTo("NEW_CODE lt1");
        translations.confirm(POLISH, OWNER);
        assertThat(used("pl")).isEqualTo("NEW_CODE lt1");
        desk.release(POLISH, 1, changes(POLISH), APPROVER);

        assertThat(translations.isOlder(POLISH)).isFalse();
        assertThat(used("pl")).isEqualTo("NEW_CODE lt1 pl1");
        assertThat(used("ru")).isEqualTo("NEW_CODE lt1");
    }

    @Test
    void aTranslationProposedBesideAnEarlierTextIsNotReleased() {
        release(LITHUANIAN, MAIL);
        translations.confirm(POLISH, OWNER);
        release(LITHUANIAN, MAIL + " Dar.");

        assertThat(translations.isOlder(desk.version(POLISH, 1))).isTrue();
        assertThatThrownBy(() -> desk.release(POLISH, 1, changes(POLISH), APPROVER))
                .isInstanceOf(OriginalMovedOn.class);
        desk.returnToAuthors(POLISH, "Palyginkite", changes(POLISH), APPROVER);
        desk.propose(POLISH, OWNER);
        desk.release(POLISH, 1, changes(POLISH), APPROVER);

        assertThat(used("pl")).isEqualTo("NEW_CODE lt2 pl1");
    }

    @Test
    void goingBackToTheTextThatATranslationSaysAgainBringsTheTranslationBack() {
        release(LITHUANIAN, MAIL);
        int again = desk.begin(LITHUANIAN, 0, OWNER);
        desk.propose(LITHUANIAN, OWNER);
        desk.release(LITHUANIAN, again, changes(LITHUANIAN), APPROVER);

        assertThat(used("pl")).isEqualTo("NEW_CODE lt2 pl0");
    }

    @Test
    void anUpgradeThatComesWithOtherLithuanianWordsLeavesTheHousesTranslationBehind() {
        release(POLISH, "Nowy kod, nr {{byla}}.");
        assertThat(used("pl")).isEqualTo("NEW_CODE lt0 pl1");

        jdbc.sql("update correspondence.letter_text set original_print = 'of other words'")
                .update();
        beans.getBean(ReleasedTexts.class).forget();

        assertThat(used("pl")).isEqualTo("NEW_CODE lt0");
        assertThat(translations.lithuanianOf(desk.version(POLISH, 1))).isEmpty();
    }

    @Test
    void tellsWhichLithuanianTextAVersionStandsBeside() {
        release(LITHUANIAN, MAIL);
        release(POLISH, "Nowy kod, nr {{byla}}.");
        release(LITHUANIAN, MAIL + " Dar.");

        assertThat(translations
                        .lithuanianOf(desk.version(POLISH, 1))
                        .orElseThrow()
                        .mail())
                .isEqualTo(MAIL);
        assertThat(translations.lithuanian(LetterText.NEW_CODE).mail()).isEqualTo(MAIL + " Dar.");
    }

    @Test
    void onlyAnOlderTranslationIsConfirmedAndOnlyByWhoeverWritesTexts() {
        assertThatThrownBy(() -> translations.confirm(POLISH, OWNER)).isInstanceOf(TextMovedOn.class);
        release(LITHUANIAN, MAIL);

        assertThatThrownBy(() -> translations.confirm(POLISH, new EmployeeId("handler")))
                .isInstanceOf(NotFound.class);
        translations.confirm(POLISH, OWNER);
        assertThatThrownBy(() -> translations.confirm(POLISH, OWNER)).isInstanceOf(TextBegunAlready.class);
    }

    private String used(String language) {
        return texts.choose(LetterText.NEW_CODE, language).used().toString();
    }

    private void release(TextName name, String mail) {
        int number = desk.begin(name, desk.inForce(name), OWNER);
        desk.write(name, Texts.withMail(LetterText.NEW_CODE, mail), changes(name), OWNER);
        desk.propose(name, OWNER);
        desk.release(name, number, changes(name), APPROVER);
    }

    private int changes(TextName name) {
        return desk.history(name).get(0).changes();
    }
}
