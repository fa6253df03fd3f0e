package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** News that cannot be carried is given up, and delays no letter. */
@AtsakasTest
class TextPostTests {

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxReader reader;

    @Autowired
    private Postman postman;

    @Autowired
    private DeliveryBook book;

    @Autowired
    private HouseWords words;

    @Autowired
    private Journal journal;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private CaseNumber number;

    @BeforeEach
    void nothingElseIsDue() {
        clock.reset();
        number = complaints.fileOf(UUID.randomUUID() + "@pastas.lt").caseNumber();
        postman.round();
    }

    @Test
    void withoutACarrierATextIsNotTriedAgain() {
        TextPost house = new TextPost(
                new StaticListableBeanFactory().getBeanProvider(TextCarrier.class),
                registry,
                outbox,
                words,
                journal,
                clock);

        assertThat(house.deliver(text())).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void aTextIsTriedForADayAndCountedAmongNoDelayedLetters() {
        OutgoingLetter text = text();
        int delayed = reader.delayed();

        clock.advance(Duration.ofHours(5));
        book.unreachable(text, "the operator is away");
        String after5Hours = state(text);
        int delayedAfter5Hours = reader.delayed();
        clock.advance(Duration.ofHours(20));
        book.unreachable(text, "the operator is away");

        assertThat(after5Hours).isEqualTo("WAITING");
        assertThat(delayedAfter5Hours).isEqualTo(delayed);
        assertThat(state(text)).isEqualTo("STUCK");
        outbox.sent(text.id(), clock.instant(), null);
    }

    private OutgoingLetter text() {
        OutgoingLetter text = new NewLetter(
                        number,
                        "sms-test",
                        OutgoingLetter.TELEPHONE,
                        LetterKind.TEXT,
                        LetterRoad.telephone("+37061234567"),
                        "SMS",
                        "Labas",
                        null)
                .at(clock.instant());
        outbox.put(text);
        return text;
    }

    private String state(OutgoingLetter text) {
        return jdbc.sql("select state from correspondence.outgoing_letter where id = ?")
                .params(text.id().value())
                .query(String.class)
                .single();
    }
}
