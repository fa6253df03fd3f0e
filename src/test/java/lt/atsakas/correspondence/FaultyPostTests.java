package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import lt.atsakas.correspondence.mail.FaultyServer;
import lt.atsakas.correspondence.mail.FaultyServer.Fault;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** The post office behind a mail server that fails. */
@AtsakasTest
@Timeout(90)
class FaultyPostTests {

    private static final Pattern NAME = Pattern.compile("(?m)^Message-ID: (\\S+)$");

    @Autowired
    private Postman postman;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxReader reader;

    @Autowired
    private LetterEnclosures enclosures;

    @Autowired
    private Stationery stationery;

    @Autowired
    private BoxPost boxes;

    @Autowired
    private TextPost texts;

    @Autowired
    private DeliveryBook book;

    @Autowired
    private PostCrew crew;

    @Autowired
    private PostSettings settings;

    @Autowired
    private LetterOrder order;

    @Autowired
    private Complaints complaints;

    @Autowired
    private MovableClock clock;

    private final String client = UUID.randomUUID() + "@pastas.lt";

    @BeforeEach
    void nothingElseIsDue() {
        clock.reset();
        postman.round();
    }

    @Test
    void aMailThatMayHaveArrivedGoesAgainUnderTheSameName() {
        CaseNumber number = complaints.file().caseNumber();
        postman.round();
        OutgoingLetter sent = decision(number);
        outbox.put(sent);
        try (FaultyServer server = FaultyServer.playing(
                Fault.DROPS_BEFORE_DATA, Fault.DROPS_WITHIN_DATA, Fault.DROPS_AFTER_DATA, Fault.HANGS_AFTER_DATA)) {
            Postman there = postmanTo(server);
            for (int round = 0; round < 5; round++) {
                assertThat(card(number, sent).state()).isEqualTo(LetterState.WAITING);
                there.round();
                clock.advance(Duration.ofHours(1));
            }

            assertThat(card(number, sent).state()).isEqualTo(LetterState.SENT);
            assertThat(server.taken()).hasSize(3);
            assertThat(server.taken().stream().map(FaultyPostTests::name).distinct())
                    .containsExactly("<" + sent.id() + "@localhost>");
            assertThat(card(number, sent).trail().receipt()).isEqualTo("250 2.0.0 taken as 3");
            there.round();
            assertThat(server.taken()).hasSize(3);
        }
    }

    private OutgoingLetter decision(CaseNumber number) {
        return new NewLetter(
                        number,
                        PostOffice.RECUSAL_DECISION + UUID.randomUUID(),
                        OutgoingLetter.CLIENT,
                        LetterKind.DECISION,
                        LetterRoad.mailOrPaper(client),
                        "Sprendimas",
                        "Laba diena.",
                        null)
                .at(clock.instant());
    }

    private Postman postmanTo(FaultyServer server) {
        return new Postman(
                outbox,
                reader,
                enclosures,
                stationery,
                server.carrier(),
                texts,
                boxes,
                book,
                crew,
                settings,
                order,
                clock);
    }

    private static String name(String mail) {
        return NAME.matcher(mail)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("none");
    }

    private LetterCard card(CaseNumber number, OutgoingLetter letter) {
        return postOffice.lettersOf(number).stream()
                .filter(card -> card.id().equals(letter.id()))
                .findFirst()
                .orElseThrow();
    }
}
