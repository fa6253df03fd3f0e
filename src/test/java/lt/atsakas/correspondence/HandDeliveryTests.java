package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class HandDeliveryTests {

    private static final Actor REGISTRAR = Actor.employee(new EmployeeId("registrar"));

    @Autowired
    private MovableClock clock;

    @Autowired
    private HandDelivery counter;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private PaperPost paperPost;

    @Autowired
    private Postman postman;

    @Autowired
    private OutboxReader outbox;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    /** Both have looked before either of them wrote. */
    @Test
    void twoWhoHandOverTheSameLetterAtOnceKeepOneDocument() {
        CaseNumber number = complaints.file().caseNumber();
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();
        OutgoingLetter seenByBoth = outbox.toClient(number).get(0);
        Handing handing = new Handing(Handing.Way.GIVEN, Vilnius.dayOf(seenByBoth.createdAt()));

        transaction.executeWithoutResult(status -> counter.handedOver(seenByBoth, handing, REGISTRAR));
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> counter.handedOver(seenByBoth, handing, REGISTRAR)))
                .isInstanceOf(LetterNotWaiting.class);

        assertThat(documents.of(number)).hasSize(1);
    }

    @Test
    void aLetterPastItsTermIsCounted() {
        Instant years = Instant.parse("2036-01-01T00:00:00Z");
        int before = outbox.backlog(years).byHandLate();
        CaseNumber number = complaints.file().caseNumber();
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();

        OutgoingLetter letter = outbox.toClient(number).get(0);

        assertThat(outbox.backlog(years).byHandLate()).isEqualTo(before + 1);
        assertThat(outbox.onPaper(10_000, years)).anySatisfy(paper -> {
            assertThat(paper.id()).isEqualTo(letter.id());
            assertThat(paper.handOverBy()).isAfter(letter.createdAt().plus(Duration.ofDays(2)));
        });
    }

    @Test
    void aLetterThatWaitedBeforeTermsWereKeptIsLateToo() throws IOException {
        CaseNumber number = complaints.file().caseNumber();
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();
        OutgoingLetter letter = outbox.toClient(number).get(0);
        database.sql("update correspondence.outgoing_letter set hand_over_by = null where id = :id")
                .param("id", letter.id().value())
                .update();

        database.sql(new ClassPathResource("db/migration/correspondence/V20261122.06.5__older_letters_on_paper.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();

        assertThat(postOffice.lettersOf(number))
                .singleElement()
                .satisfies(card -> assertThat(card.handOverDay())
                        .isEqualTo(Vilnius.dayOf(letter.createdAt()).plusDays(5)));
    }

    @Test
    void aLetterIsHandedOverNeitherBeforeItWasWrittenNorOnADayToCome() {
        CaseNumber number = complaints.file().caseNumber();
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();
        LetterId letter = outbox.toClient(number).get(0).id();
        LocalDate today = Vilnius.dayOf(clock.instant());

        Stream.of(-1, 1)
                .map(days -> new Handing(Handing.Way.POSTED, today.plusDays(days)))
                .forEach(handing -> assertThatThrownBy(
                                () -> paperPost.confirmHandedOver(number, letter, handing, REGISTRAR))
                        .isInstanceOf(HandingDayImpossible.class));

        clock.advance(Duration.ofDays(2));
        paperPost.confirmHandedOver(number, letter, new Handing(Handing.Way.POSTED, today.plusDays(1)), REGISTRAR);
        assertThat(Vilnius.dayOf(outbox.toClient(number).get(0).sentAt())).isEqualTo(today.plusDays(1));
    }
}
