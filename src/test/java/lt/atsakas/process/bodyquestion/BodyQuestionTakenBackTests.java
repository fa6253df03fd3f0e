package lt.atsakas.process.bodyquestion;

import static lt.atsakas.process.bodyquestion.AskingBody.DAY;
import static lt.atsakas.process.bodyquestion.AskingBody.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lt.atsakas.correspondence.BodyPost;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterChannel;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.process.Walk;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A body whose reply is not needed any more hears so on the road on which it was asked; one that was not reached yet hears nothing. */
@AtsakasTest
class BodyQuestionTakenBackTests {

    private static final String TELL = "serviceTask_tellBodyNeedless";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    private AskingBody asking;

    @BeforeEach
    void take() {
        asking = new AskingBody(beans);
    }

    @Test
    void aQuestionThatLeftByMailIsTakenBackByMailUnderANumberOfItsOwn() {
        Walk walk = asking.asked(Walk.begin(beans).examining()).postmanComes();
        String asked = asking.last(walk).outgoingNumber();

        asking.takenBack(walk).fire(TELL).postmanComes();

        assertThat(mailbox.last(asking.body().email()).subject())
                .isEqualTo("Atsakymo nebereikia, kreipimosi registracijos Nr. " + walk.number());
        assertThat(mailbox.last(asking.body().email()).text())
                .contains("Jūsų atsakymo į mūsų klausimą dėl kreipimosi nebereikia", "Atsakyti į jį nereikia")
                .doesNotContain("Atsakyti galite");
        assertThat(kinds(walk)).contains(JournalKind.INQUIRY_WITHDRAWN, JournalKind.BODY_TOLD_NEEDLESS);
        assertThat(written(walk))
                .hasSize(2)
                .last()
                .asString()
                .contains(AskingBody.QUESTION, "Atsakymo nebelaukiame", "raštu Nr. " + asked)
                .doesNotContain(walk.facts().subject(), walk.facts().client().name());
    }

    @Test
    void aQuestionThatWasSentOnPaperIsTakenBackOnPaper() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        String occasion = BodyQuestionDesk.OCCASION + asking.last(walk).id();
        beans.getBean(BodyPost.class).sendOnPaper(walk.number(), occasion);
        walk.postmanComes();
        beans.getBean(BodyPost.class).deliveredOtherwise(walk.number(), occasion);

        asking.takenBack(walk).fire(TELL).postmanComes();

        assertThat(letters(walk))
                .filteredOn(letter -> letter.occasion().equals(occasion + "-needless"))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.channel()).isEqualTo(LetterChannel.PRINT);
                    assertThat(letter.state()).isEqualTo(LetterState.WAITING_FOR_HAND);
                });
        assertThat(mailbox.of(asking.body().email())).isEmpty();
    }

    @Test
    void aQuestionThatHasNotLeftIsCalledBackAndTheBodyHearsNothing() {
        Walk walk = asking.asked(Walk.begin(beans).examining());

        asking.takenBack(walk).fire(TELL).postmanComes();

        assertThat(letters(walk)).extracting(LetterCard::state).containsExactly(LetterState.CALLED_BACK);
        assertThat(mailbox.of(asking.body().email())).isEmpty();
        assertThat(kinds(walk)).doesNotContain(JournalKind.BODY_TOLD_NEEDLESS);
    }

    @Test
    void aQuestionWhoseLetterWasNeverWrittenTellsNothing() {
        Walk walk = asking.planned(Walk.begin(beans).examining(), DAY, Set.of());

        asking.takenBack(walk).fire("serviceTask_askBody").postmanComes();

        assertThat(walk.hasJob(TELL)).isFalse();
        assertThat(letters(walk)).isEmpty();
    }

    @Test
    void whenTheCaseEndsTheBodyHearsThatItsReplyIsNotNeeded() {
        Walk walk = asking.asked(Walk.begin(beans).examining()).postmanComes();

        new Withdrawing(beans).withdrawn(walk, "unithead");
        walk.fire(TELL).postmanComes();

        assertThat(walk.steps()).doesNotContain(REGISTER);
        assertThat(mailbox.last(asking.body().email()).subject()).startsWith("Atsakymo nebereikia");
    }

    private List<String> written(Walk walk) {
        DocumentStore documents = beans.getBean(DocumentStore.class);
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.BODY_LETTER)
                .map(document ->
                        Pdf.text(documents.open(walk.number(), document.id()).bytes()))
                .toList();
    }

    private List<JournalKind> kinds(Walk walk) {
        return beans.getBean(Journal.class).of(walk.number()).stream()
                .map(JournalEntry::kind)
                .toList();
    }

    private List<LetterCard> letters(Walk walk) {
        return beans.getBean(PostOffice.class).lettersOf(walk.number()).stream()
                .filter(LetterCard::toBody)
                .toList();
    }
}
