package lt.atsakas.process.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.correspondence.edelivery.Receipts;
import lt.atsakas.process.Traces;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the history of a case tells of a letter that lies in the official box of a body. */
@AtsakasTest
class BoxOfBodyTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @Test
    void itIsTheBoxOfTheBodyAndNotOfTheClient() {
        Redirecting way = Redirecting.intoBox(beans, Gateway.box());
        Walk walk = way.sent(Walk.begin(beans)).postmanComes();
        Gateway gateway = new Gateway(beans.getBean(EDeliverySettings.class).folder());
        String letter = gateway.waiting(walk.number().value()).get(0);

        gateway.tell(letter, "delivered", clock.instant().toString(), null);
        Receipts.read(beans);

        assertThat(new Traces(walk).lines(JournalKind.BOX_DELIVERED))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsEntry("to", "BODY"));
    }
}
