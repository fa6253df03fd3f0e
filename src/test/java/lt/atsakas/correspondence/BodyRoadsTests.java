package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** The road of a letter to a body that is sent again; of its weight the tests of forwarding tell. */
@AtsakasTest
class BodyRoadsTests {

    private static final String OCCASION = OfficialLetter.OCCASION + "roads";

    @Autowired
    private BodyPost post;

    @Autowired
    private BodyRoads roads;

    @Autowired
    private OutboxReader reader;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Complaints complaints;

    @Autowired
    private MovableClock clock;

    private CaseNumber number;

    @AfterEach
    void nothingLeaves() {
        post.callBack(number, OCCASION);
    }

    @Test
    void aLetterThatWasToGoIntoABoxGoesOnPaperOnceTheHouseHasNoSuchRoad() {
        number = complaints.file().caseNumber();
        String box = Gateway.box();
        post.send(letter(box));

        assertThat(roads.asBefore(number, OCCASION)).isEqualTo(LetterRoad.box(box));
        assertThat(withoutBoxes().asBefore(number, OCCASION).isPaper()).isTrue();
    }

    private BodyRoads withoutBoxes() {
        return new BodyRoads(
                new EDeliverySettings(null, "", Duration.ofDays(1), 50, DataSize.ofMegabytes(100)), reader, documents);
    }

    private BodyLetter letter(String box) {
        EmployeeId head = new EmployeeId("unithead");
        OfficialLetter letter = new OfficialLetter(
                number,
                OCCASION,
                Topic.BODY_QUESTION,
                "5.23-26/K1",
                List.of(new Part(Heading.values()[0], "Ar tikrinote?")),
                AppealKind.ADMINISTRATIVE,
                head,
                head,
                clock.instant());
        return new BodyLetter(letter, new BodyLetter.Recipient("Inspekcija", box, "", ""), List.of());
    }
}
