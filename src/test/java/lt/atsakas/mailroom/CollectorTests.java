package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.mailroom.imap.ImapLine;
import lt.atsakas.mailroom.reading.MailReader;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a mail server can do wrong: whatever it is, each mail is taken once and none is lost. */
@AtsakasTest
class CollectorTests {

    @TempDir
    private Path folder;

    @Autowired
    private GreenMail server;

    @Autowired
    private PlaceBook book;

    @Autowired
    private MailRegister register;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcClient client;

    private final String address = "dezute-" + UUID.randomUUID() + "@atsakas.test";
    private final List<String> subjects = new ArrayList<>();
    private RawShelf shelf;

    @BeforeEach
    void makeRoom() {
        shelf = new RawShelf(folder);
    }

    /** Nobody else sorts what these tests have taken. */
    @AfterEach
    void leaveNothingToSort() {
        jdbc.update("update mailroom.mail set state = 'SPAM', state_before = 'NEEDS_PERSON' where state = 'TAKEN'");
    }

    @Test
    void takesEverythingPageByPage() {
        put(35);

        collect(server.getImap().getPort());

        assertThat(taken()).containsExactlyInAnyOrderElementsOf(subjects);
    }

    @Test
    void aLineThatDropsAnywhereLosesNothingAndTakesNothingTwice() {
        put(12);
        List<Integer> cuts = new ArrayList<>(
                IntStream.iterate(40, cut -> cut + 457).limit(12).boxed().toList());
        try (FaultyServer faulty = FaultyServer.before(server.getImap().getPort())) {
            cuts.forEach(faulty::cuttingAfter);

            for (int round = 0; round < cuts.size() + 3; round++) {
                tolerantly(() -> collect(faulty.port()));
            }
        }

        assertThat(taken()).containsExactlyInAnyOrderElementsOf(subjects);
    }

    @Test
    void aMailboxThatBeginsToCountAnewBringsOnlyWhatIsNew() {
        put(3);
        collect(server.getImap().getPort());
        put(2);

        try (FaultyServer faulty = FaultyServer.before(server.getImap().getPort())) {
            faulty.saying("UIDVALIDITY \\d+", "UIDVALIDITY 777").saying("UIDVALIDITY \\d+", "UIDVALIDITY 778");
            collect(faulty.port());
            collect(faulty.port());
        }

        assertThat(taken()).containsExactlyInAnyOrderElementsOf(subjects);
    }

    @Test
    void aServerThatIsAwayIsToldAndVisitedAgain() {
        put(1);

        assertThatThrownBy(() -> collect(1)).isInstanceOf(MailboxAway.class);
        collect(server.getImap().getPort());

        assertThat(taken()).hasSize(1);
    }

    @Test
    void aMailThatTheServerCannotGiveStopsNoneOfTheOthersAndWaitsForAPerson() {
        MailSource source = new ListedMails(mails(6), Set.of(2L, 5L));

        for (int round = 0; round < 3; round++) {
            tolerantly(() -> collector(source, settings(1)).collect(() -> {}));
        }
        assertThat(taken()).hasSize(4);
        for (int round = 0; round < 20; round++) {
            tolerantly(() -> collector(source, settings(1)).collect(() -> {}));
        }

        assertThat(reasons()).containsExactly("NOT_FETCHED", "NOT_FETCHED");
    }

    @Test
    void aMailBeyondEveryMeasureStaysInTheMailboxAndIsToldOf() {
        MailSource source = new ListedMails(List.of(new byte[3 << 20], mails(1).get(0)), Set.of());

        collector(source, settings(1)).collect(() -> {});

        assertThat(reasons()).containsExactly("TOO_LARGE");
        assertThat(taken()).hasSize(1);
    }

    @Test
    void aDiskThatIsFullLosesNothing() throws Exception {
        put(2);
        shelf = new RawShelf(Files.writeString(folder.resolve("full"), "").resolve("mails"));
        assertThatThrownBy(() -> collect(server.getImap().getPort())).isInstanceOf(UncheckedIOException.class);
        assertThat(taken()).isEmpty();

        shelf = new RawShelf(folder);
        collect(server.getImap().getPort());

        assertThat(taken()).containsExactlyInAnyOrderElementsOf(subjects);
    }

    @Test
    void anotherNodeReadsTheMailboxOnlyWhenTheFirstIsGone() {
        String mailbox = settings(1).server().name();
        PlaceBook another = new PlaceBook(client, register, settings(1), clock);
        assertThat(another.hold(mailbox)).isTrue();

        collector(new ListedMails(mails(2), Set.of()), settings(1)).collect(() -> {});
        assertThat(taken()).isEmpty();
        clock.advance(Duration.ofMinutes(6));
        collector(new ListedMails(mails(2), Set.of()), settings(1)).collect(() -> {});

        assertThat(taken()).hasSize(2);
        assertThatThrownBy(() -> another.enter(mailbox, 1, List.of())).isInstanceOf(MailboxAway.class);
    }

    private void collect(int port) {
        MailroomSettings settings = settings(port);
        collector(ImapLine.to(settings), settings).collect(() -> {});
    }

    private Collector collector(MailSource source, MailroomSettings settings) {
        return new Collector(source, book, shelf, settings, clock);
    }

    private MailroomSettings settings(int port) {
        return MailroomSetup.of(address, folder).at(port).settings();
    }

    private void put(int number) {
        IncomingMail incoming = new IncomingMail(server, address);
        for (int index = 0; index < number; index++) {
            String subject = "Laiškas " + subjects.size() + " " + address;
            subjects.add(subject);
            incoming.put(Mails.from("ona@pastas.lt").subject(subject).bytes());
        }
    }

    private List<byte[]> mails(int number) {
        return IntStream.range(0, number)
                .mapToObj(index ->
                        ("From: a@b.lt\r\nSubject: Laiškas " + index + address + "\r\n\r\nTekstas").getBytes(UTF_8))
                .toList();
    }

    /** The subjects of what the register has of this mailbox, read from the bytes. */
    private List<String> taken() {
        return jdbc
                .queryForList(
                        "select m.sha256 from mailroom.mail m where m.sha256 is not null and exists"
                                + " (select from mailroom.place p where p.mail = m.id and p.mailbox = ?)",
                        String.class,
                        settings(1).server().name())
                .stream()
                .map(this::subjectOf)
                .toList();
    }

    private List<String> reasons() {
        return jdbc.queryForList(
                "select m.reason from mailroom.mail m join mailroom.place p on p.mail = m.id"
                        + " where p.mailbox = ? and m.reason is not null",
                String.class,
                settings(1).server().name());
    }

    private String subjectOf(String sha256) {
        return MailReader.read(shelf.place(sha256)).subject();
    }

    private static void tolerantly(Runnable round) {
        try {
            round.run();
        } catch (MailboxAway expected) {
            assertThat(expected).isNotNull();
        }
    }
}
