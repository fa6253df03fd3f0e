package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What the postman promises when nothing can be written down about a letter. */
@AtsakasTest
class PostmansBadDayTests {

    @Autowired
    private CaseHold hold;

    @Autowired
    private Postman postman;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxReader reader;

    @Autowired
    private LetterNotes notes;

    @Autowired
    private LetterEnclosures enclosures;

    @Autowired
    private Stationery stationery;

    @Autowired
    private Carrier carrier;

    @Autowired
    private PostCrew crew;

    @Autowired
    private PostSettings settings;

    @Autowired
    private LetterOrder order;

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Complaints complaints;

    @Autowired
    private BoxPost boxes;

    @Autowired
    private TextPost texts;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private final String client = UUID.randomUUID() + "@pastas.lt";

    @BeforeEach
    void nothingElseIsDue() {
        clock.reset();
        postman.round();
    }

    @Test
    void sendsNothingTwiceWithinTheLeaseWhenNotEvenTheAcceptanceCanBeNoted() {
        complaints.fileOf(client);

        postmanWith(new BookWithoutPages()).round();
        clock.advance(Duration.ofMinutes(5));
        postman.round();
        int withinTheLease = mailbox.of(client).size();
        clock.advance(Duration.ofMinutes(6));
        postman.round();

        assertThat(withinTheLease).isEqualTo(1);
        assertThat(mailbox.of(client))
                .extracting(mail -> mail.header("Message-ID"))
                .hasSize(2)
                .containsOnly(mailbox.last(client).header("Message-ID"));
    }

    @Test
    void carriesTheOthersWhenOneLettersTroubleCannotBeNoted() {
        complaints.fileOf("pirmas-" + client);
        clock.advance(Duration.ofSeconds(1));
        CaseNumber second = complaints.fileOf(client).caseNumber();

        mailbox.refusing(
                () -> postmanWith(new BookWithATornPage("pirmas-" + client)).round());

        assertThat(postOffice.lettersOf(second))
                .singleElement()
                .satisfies(letter -> assertThat(letter.trouble()).isNotBlank());
    }

    private Postman postmanWith(DeliveryBook book) {
        return new Postman(
                outbox, reader, enclosures, stationery, carrier, texts, boxes, book, crew, settings, order, clock);
    }

    /** Nothing can be written in it after a letter left. */
    private class BookWithoutPages extends DeliveryBook {

        BookWithoutPages() {
            super(hold, outbox, notes, texts, journal, events, settings, clock);
        }

        @Override
        public boolean sent(OutgoingLetter letter, @Nullable String response, Actor by) {
            throw new IllegalStateException("the database is away");
        }

        @Override
        public void toTellLater(OutgoingLetter letter, @Nullable String response) {
            throw new IllegalStateException("the database is still away");
        }
    }

    /** Nothing can be written in it about the letters to one address. */
    private class BookWithATornPage extends DeliveryBook {

        private final String address;

        BookWithATornPage(String address) {
            super(hold, outbox, notes, texts, journal, events, settings, clock);
            this.address = address;
        }

        @Override
        public void tryLater(OutgoingLetter letter, String trouble) {
            if (address.equals(letter.address())) {
                throw new IllegalStateException("a lock was waited for too long");
            }
            super.tryLater(letter, trouble);
        }
    }
}
