package lt.atsakas.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lt.atsakas.acceptance.naughty.Naughty;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.TypedText;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a text comes into force, and what letters make of it. */
@AtsakasTest
class TextDeskTests {

    private static final EmployeeId OWNER = new EmployeeId("owner");
    private static final EmployeeId APPROVER = new EmployeeId("approver");
    private static final TextName NAME = TextName.lithuanian(LetterText.NEW_CODE);
    private static final String MAIL = "Nr. {{byla}} naujas kodas.";
    private static final FilledIn VALUES = new FilledIn().with("byla", "4.17-26/1");

    @Autowired
    private TextDesk desk;

    @Autowired
    private LetterTexts texts;

    @Autowired
    private WordingHealth health;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        Texts.forget(beans);
    }

    @Test
    void theNextLetterIsWrittenWithWhatWasReleasedAndEarlierOnesKeepTheirWords() {
        ChosenTexts before = texts.choose(LetterText.NEW_CODE, "lt");

        release(MAIL);

        Written after = texts.choose(LetterText.NEW_CODE, "lt").mail(VALUES);
        assertThat(after.body()).isEqualTo("Nr. 4.17-26/1 naujas kodas.\n");
        assertThat(after.used()).hasToString("NEW_CODE lt1");
        assertThat(texts.of(before.used()).mail(VALUES).body()).startsWith("Laba diena,");
    }

    @Test
    void aLetterBegunWithAnOlderVersionIsFinishedWithIt() {
        release(MAIL);
        WordsUsed begun = texts.choose(LetterText.NEW_CODE, "lt").used();
        release(MAIL + " Dar.");

        assertThat(texts.of(begun).mail(VALUES).body()).doesNotContain("Dar.");
        assertThat(texts.choose(LetterText.NEW_CODE, "lt").mail(VALUES).body()).contains("Dar.");
    }

    @Test
    void anOlderTextComesBackAsANewVersion() {
        release(MAIL);

        int again = desk.begin(NAME, 0, OWNER);
        desk.propose(NAME, OWNER);
        desk.release(NAME, again, changes(NAME), APPROVER);

        assertThat(desk.history(NAME)).extracting(TextCard::number).containsExactly(2, 1, 0);
        assertThat(desk.inForce(NAME)).isEqualTo(2);
        assertThat(desk.version(NAME, 2).words())
                .isEqualTo(desk.version(NAME, 0).words());
    }

    @Test
    void aTranslationStandsBelowTheTextThatCounts() {
        TextName polish = new TextName(LetterText.NEW_CODE, "pl");
        assertThat(texts.choose(LetterText.NEW_CODE, "pl").used()).hasToString("NEW_CODE lt0 pl0");

        desk.begin(polish, 0, OWNER);
        write(polish, "Nowy kod, nr {{byla}}.");
        desk.propose(polish, OWNER);
        desk.release(polish, 1, changes(polish), APPROVER);

        Written mail = texts.choose(LetterText.NEW_CODE, "pl").mail(VALUES);
        assertThat(mail.used()).hasToString("NEW_CODE lt0 pl1");
        assertThat(Written.above(mail.body())).startsWith("Laba diena,").doesNotContain("Nowy kod");
        assertThat(Written.below(mail.body()))
                .isEqualTo("To tłumaczenie dla Państwa wygody. Moc prawną ma powyższy tekst w języku litewskim.\n\n"
                        + "Nowy kod, nr 4.17-26/1.\n");
    }

    @Test
    void aTextThatTheRulesRefuseByNowIsNotUsedAndHealthSaysSo() {
        release(MAIL);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        jdbc.sql("update correspondence.letter_text set mail = 'Nr. {{byla}} {{panaikintas laukas}}'")
                .update();
        beans.getBean(ReleasedTexts.class).forget();

        assertThat(texts.choose(LetterText.NEW_CODE, "lt").used()).hasToString("NEW_CODE lt0");
        assertThat(health.health().getDetails().get("notUsed")).hasToString("[new-code/lt]");
    }

    @Test
    void onlyOneDraftIsWorkedOnAtATimeAndNobodyOverwritesAnother() {
        desk.begin(NAME, 0, OWNER);
        int seen = desk.version(NAME, 1).changes();
        assertThatThrownBy(() -> desk.begin(NAME, 0, APPROVER)).isInstanceOf(TextBegunAlready.class);
        desk.write(NAME, Texts.withMail(LetterText.NEW_CODE, MAIL), seen, APPROVER);

        LetterWords other = Texts.withMail(LetterText.NEW_CODE, "Kitas {{byla}}");
        assertThatThrownBy(() -> desk.write(NAME, other, seen, OWNER)).isInstanceOf(TextChangedElsewhere.class);
    }

    @Test
    void whoeverNeitherWritesNorReleasesFindsNothing() {
        EmployeeId handler = new EmployeeId("handler");
        assertThatThrownBy(() -> desk.begin(NAME, 0, handler)).isInstanceOf(NotFound.class);
        desk.begin(NAME, 0, OWNER);
        desk.propose(NAME, OWNER);

        assertThatThrownBy(() -> desk.release(NAME, 1, changes(NAME), OWNER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.returnToAuthors(NAME, "x", changes(NAME), OWNER))
                .isInstanceOf(NotFound.class);
        assertThat(desk.inForce(NAME)).isZero();
    }

    @Test
    void whatWasRewrittenSinceItWasLookedAtIsNotReleased() {
        desk.begin(NAME, 0, OWNER);
        write(NAME, MAIL);
        desk.propose(NAME, OWNER);
        int seen = changes(NAME);
        desk.takeBack(NAME, OWNER);
        write(NAME, MAIL + " Kitaip.");
        desk.propose(NAME, OWNER);

        assertThatThrownBy(() -> desk.release(NAME, 1, seen, APPROVER)).isInstanceOf(TextMovedOn.class);
        assertThatThrownBy(() -> desk.returnToAuthors(NAME, "x", seen, APPROVER))
                .isInstanceOf(TextMovedOn.class);
        assertThat(desk.inForce(NAME)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Naughty.class,
            names = {"CONTROLS", "LINES", "TEXT"})
    void theAuthorsReadWhyItCameBackAsTheHouseKeepsWords(Naughty kind) {
        desk.begin(NAME, 0, OWNER);
        desk.propose(NAME, OWNER);

        assertThatThrownBy(() -> desk.returnToAuthors(NAME, "\u200B", changes(NAME), APPROVER))
                .isInstanceOf(ReasonMissing.class);
        desk.returnToAuthors(NAME, kind.typed(), changes(NAME), APPROVER);

        assertThat(jdbc.sql("select words from correspondence.letter_text_step where kind = 'RETURNED'")
                        .query(String.class)
                        .single())
                .isEqualTo(TypedText.kept(kind.typed()));
    }

    @Test
    void whatNobodyReleasedBeginsNoOtherDraft() {
        desk.begin(NAME, 0, APPROVER);
        desk.write(NAME, Texts.withMail(LetterText.NEW_CODE, MAIL), changes(NAME), APPROVER);
        desk.discard(NAME, APPROVER);

        assertThatThrownBy(() -> desk.begin(NAME, 1, OWNER)).isInstanceOf(NotFound.class);
    }

    @Test
    void whomItConcernsIsWrittenTo() {
        release(MAIL);

        List<String> told = jdbc.sql("select recipient || ': ' || subject from correspondence.outgoing_letter"
                        + " where starts_with(occasion, 'text-new-code') order by created_at, recipient")
                .query(String.class)
                .list();
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "approver: Laiško tekstas laukia patvirtinimo", "owner: Laiško tekstas patvirtintas");
    }

    private void release(String mail) {
        int number = desk.begin(NAME, 0, OWNER);
        write(NAME, mail);
        desk.propose(NAME, OWNER);
        desk.release(NAME, number, changes(NAME), APPROVER);
    }

    private int changes(TextName name) {
        return desk.history(name).get(0).changes();
    }

    private void write(TextName name, String mail) {
        TextCard draft = desk.history(name).get(0);
        LetterWords words = Texts.withMail(LetterText.NEW_CODE, mail);
        desk.write(name, words, draft.changes(), OWNER);
    }
}
