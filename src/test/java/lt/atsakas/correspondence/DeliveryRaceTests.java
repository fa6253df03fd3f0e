package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentContent;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Letters leave while somebody changes their case. */
@AtsakasTest
@Timeout(60)
class DeliveryRaceTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Postman postman;

    @Autowired
    private OutboxReader reader;

    @Autowired
    private LetterEnclosures enclosures;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Journal journal;

    @Test
    void theNewsOfAnAnswerWaitsForWhoeverHasTheCase() {
        Walk walk = Walk.begin(beans).issued();

        boolean waited = whilePostmanComes(walk.number());

        assertThat(waited).isTrue();
        assertThat(letter(walk.number(), PostOffice.ANSWER).state()).isEqualTo(LetterState.SENT);
        assertThat(kinds(walk.number())).containsOnlyOnce(JournalKind.DELIVERED);
        assertThat(walk.hasJob("serviceTask_closeCase")).isTrue();
    }

    @Test
    void aLetterOnPaperIsLaidAsideAfterWhoeverHasTheCase() {
        Walk walk = Walk.begin(beans).issued();
        postOffice.sendOnPaper(walk.number(), PostOffice.ANSWER);

        boolean waited = whilePostmanComes(walk.number());

        assertThat(waited).isTrue();
        LetterCard letter = letter(walk.number(), PostOffice.ANSWER);
        assertThat(letter.state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(letter.handOverDay()).isNotNull();
    }

    @Test
    void anAcknowledgementWaitsForNobody() {
        Walk walk = Walk.begin(beans);

        boolean waited = whilePostmanComes(walk.number());

        assertThat(waited).isFalse();
        assertThat(letter(walk.number(), PostOffice.ACKNOWLEDGEMENT).state()).isEqualTo(LetterState.SENT);
        assertThat(kinds(walk.number())).containsOnlyOnce(JournalKind.ACKNOWLEDGED);
    }

    @Test
    void twoWhoCarryTheSameAnswerTakeTheSamePaper() {
        CaseNumber number = Walk.begin(beans).issued().number();
        LetterId id = letter(number, PostOffice.ANSWER).id();
        OutgoingLetter carried = reader.find(number, id).orElseThrow();

        List<List<DocumentContent>> taken = new TwoAtOnce(beans)
                .bothWaitFor(
                        "select 1 from correspondence.outgoing_letter where id = '" + id.value() + "' for update",
                        () -> enclosures.of(carried),
                        () -> enclosures.of(carried));

        assertThat(taken.stream()
                        .flatMap(List::stream)
                        .map(paper -> paper.card().id()))
                .hasSize(2)
                .containsOnly(reader.find(number, id).orElseThrow().enclosure());
        assertThat(documents.of(number).stream().map(DocumentCard::kind)).containsOnlyOnce(DocumentKind.ANSWER_LETTER);
    }

    private boolean whilePostmanComes(CaseNumber number) {
        return new TwoAtOnce(beans)
                .secondWaits(() -> registry.showStatus(number, ClientStatus.ISSUING), postman::round);
    }

    private LetterCard letter(CaseNumber number, String occasion) {
        return postOffice.lettersOf(number).stream()
                .filter(letter -> letter.occasion().equals(occasion))
                .findFirst()
                .orElseThrow();
    }

    private List<JournalKind> kinds(CaseNumber number) {
        return journal.of(number).stream().map(entry -> entry.kind()).toList();
    }
}
