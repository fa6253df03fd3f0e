package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.mailroom.ScriptedMailServer.Fault;
import lt.atsakas.mailroom.ScriptedMailServer.Fault.Deed;
import lt.atsakas.mailroom.ScriptedMailServer.Fault.Stage;
import lt.atsakas.mailroom.imap.ImapLine;
import lt.atsakas.shared.Sha256;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A mail server that fails at every word: each mail is taken exactly once, byte for byte as it lay there. */
@AtsakasTest
class ImapFaultTests {

    private static final int MAILS = 13;
    private static final int MOST_ROUNDS = 12;

    @TempDir
    private Path folder;

    @Autowired
    private PlaceBook book;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final String mailbox = "klaidos-" + UUID.randomUUID() + "@atsakas.test";
    private List<byte[]> mails;
    private ScriptedMailServer server;

    @BeforeEach
    void open() {
        mails = IntStream.range(0, MAILS).mapToObj(this::mail).toList();
        server = ScriptedMailServer.of(mails);
    }

    /** Nobody else sorts what these tests have taken. */
    @AfterEach
    void leaveNothingToSort() {
        server.close();
        jdbc.update("update mailroom.mail set state = 'SPAM', state_before = 'NEEDS_PERSON' where state = 'TAKEN'");
    }

    static Stream<Arguments> faults() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Deed.values()).map(deed -> Arguments.of(stage, deed)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whateverGoesWrongEachMailIsTakenOnceAsItLay(Stage stage, Deed deed) {
        server.failing(new Fault(stage, deed), new Fault(stage, deed));

        takeAll();

        assertThat(taken()).containsExactlyInAnyOrderElementsOf(hashes(mails));
    }

    @Test
    void aServerThatSaysEverythingTwiceGivesEachMailOnce() {
        server.stammering();

        takeAll();

        assertThat(taken()).containsExactlyInAnyOrderElementsOf(hashes(mails));
    }

    @Test
    void aMailboxThatBeginsToCountAnewInTheMiddleGivesEachMailOnce() {
        server.failing(new Fault(Stage.CONTENT, Deed.HANG_UP_HALFWAY), new Fault(Stage.LOOKING, Deed.SAY_NOTHING));
        server.holdNow(5);
        takeAll();
        server.countAnew();
        server.holdNow(MAILS);
        server.failing(new Fault(Stage.CONTENT, Deed.HANG_UP), new Fault(Stage.LISTING, Deed.HANG_UP_HALFWAY));

        takeAll();

        assertThat(taken()).containsExactlyInAnyOrderElementsOf(hashes(mails));
    }

    @Test
    void aMailThatLiesThereTwiceIsTwoMailsOfWhichOneWillBeTheRepetition() {
        List<byte[]> twice = new ArrayList<>(mails);
        twice.add(mails.get(0));
        server.close();
        server = ScriptedMailServer.of(twice);

        takeAll();

        assertThat(taken()).containsExactlyInAnyOrderElementsOf(hashes(twice));
    }

    @Test
    void aServerThatCannotEncryptIsNotToldThePassword() {
        MailroomSetup setup = setup().encryptedOnly();

        assertThatThrownBy(() -> collect(setup)).isInstanceOf(MailboxAway.class);

        assertThat(taken()).isEmpty();
        assertThat(server.heard()).noneMatch(asked -> asked.startsWith("LOGIN") || asked.startsWith("AUTHENTICATE"));
    }

    private void takeAll() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            try {
                collect(setup());
            } catch (MailboxAway tryAgain) {
                assertThat(tryAgain).isNotNull();
            }
        }
    }

    private void collect(MailroomSetup setup) {
        MailroomSettings settings = setup.settings();
        new Collector(ImapLine.to(settings), book, new RawShelf(folder), settings, clock).collect(() -> {});
    }

    private MailroomSetup setup() {
        return MailroomSetup.of(mailbox, folder).at(server.port()).inPagesOf(4);
    }

    /** What the register has of this mailbox, one line for each mail, by the bytes that lie on the disk. */
    private List<String> taken() {
        return jdbc
                .queryForList(
                        "select m.sha256 from mailroom.mail m where exists"
                                + " (select from mailroom.place p where p.mail = m.id and p.mailbox = ?)",
                        String.class,
                        setup().settings().server().name())
                .stream()
                .map(sha256 -> hash(bytes(new RawShelf(folder).place(sha256))))
                .toList();
    }

    /** Of all signs there are, with ends of lines of every kind; one is longer than a piece that is asked for at once. */
    private byte[] mail(int index) {
        byte[] mail = new byte[index == 3 ? 700_000 : 200 + index * 37];
        new Random(index).nextBytes(mail);
        byte[] begin =
                ("From: a@b.lt\r\nSubject: " + index + mailbox + "\n\r\n)\r\nA1 OK done\r\n").getBytes(ISO_8859_1);
        System.arraycopy(begin, 0, mail, 0, begin.length);
        return mail;
    }

    private static List<String> hashes(List<byte[]> contents) {
        return contents.stream().map(ImapFaultTests::hash).toList();
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(Sha256.start().digest(content));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
