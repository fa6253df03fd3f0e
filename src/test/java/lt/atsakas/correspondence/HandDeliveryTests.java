package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class HandDeliveryTests {

    private static final Actor REGISTRAR = Actor.employee(new EmployeeId("registrar"));

    @Autowired
    private HandDelivery counter;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Postman postman;

    @Autowired
    private OutboxReader outbox;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Complaints complaints;

    @Autowired
    private TransactionTemplate transaction;

    /** Both have looked before either of them wrote. */
    @Test
    void twoWhoHandOverTheSameLetterAtOnceKeepOneDocument() {
        CaseNumber number = complaints.file().caseNumber();
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();
        OutgoingLetter seenByBoth = outbox.toClient(number).get(0);

        transaction.executeWithoutResult(status -> counter.handedOver(seenByBoth, REGISTRAR));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> counter.handedOver(seenByBoth, REGISTRAR)))
                .isInstanceOf(LetterNotWaiting.class);

        assertThat(documents.of(number)).hasSize(1);
    }
}
