package lt.atsakas.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** By hand: takes every file of a folder as a mail ({@code -Dmails.folder=…}), or so many plain ones against the clock ({@code -Dmails.many=…}). */
@AtsakasTest
class MailCorpusTests {

    private static final Logger LOG = LoggerFactory.getLogger(MailCorpusTests.class);

    @Autowired
    private PlaceBook book;

    @Autowired
    private MailRegister register;

    @Autowired
    private MailSorter sorter;

    @Autowired
    private ChosenSteps steps;

    @Autowired
    private MailsForStandIns forStandIns;

    @Autowired
    private RawShelf shelf;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @EnabledIfSystemProperty(named = "mails.folder", matches = ".+")
    void everyFileOfAFolderPassesAndNoProgramIsAnswered() {
        List<byte[]> mails = files(Path.of(System.getProperty("mails.folder")));
        MailroomSettings settings = settings();

        long took = take(mails, settings);

        Map<String, Integer> became = new TreeMap<>();
        jdbc.query(
                "select m.state || coalesce(' ' || m.reason, '') as what from mailroom.mail m"
                        + " join mailroom.place p on p.mail = m.id where p.mailbox = ?",
                row -> {
                    became.merge(row.getString("what"), 1, Integer::sum);
                },
                settings.server().name());
        LOG.info("{} mails in {} ms: {}", mails.size(), took, became);
        assertThat(became.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(mails.size());
        assertThat(became.keySet()).noneMatch(what -> what.startsWith("TAKEN") || what.contains("FAILED"));
        assertThat(jdbc.queryForObject(
                        "select count(*) from mailroom.mail m join correspondence.outgoing_letter l"
                                + " on lower(l.address) = m.sender_address join mailroom.place p on p.mail = m.id"
                                + " where m.state in ('AUTOMATIC', 'BOUNCE') and p.mailbox = ? and not exists (select from"
                                + " mailroom.mail o where o.sender_address = m.sender_address and o.state = 'OPENED_CASE')",
                        Integer.class,
                        settings.server().name()))
                .isZero();
    }

    @Test
    @EnabledIfSystemProperty(named = "mails.many", matches = "\\d+")
    void manyPlainMailsAreTakenInTime() {
        int number = Integer.getInteger("mails.many");
        take(plain(200), settings());

        long took = take(plain(number), settings());

        LOG.info("{} mails in {} ms: {} a second", number, took, number * 1000L / Math.max(1, took));
        assertThat(register.toSort(1)).isEmpty();
    }

    private long take(List<byte[]> mails, MailroomSettings settings) {
        MailCrew crew = new MailCrew(
                new Collector(new ListedMails(mails, Set.of()), book, shelf, settings, clock),
                register,
                sorter,
                steps,
                forStandIns,
                settings);
        long began = System.nanoTime();
        crew.round();
        crew.destroy();
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private static List<byte[]> plain(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> Mails.from("Ona <" + UUID.randomUUID() + "@pastas.lt>")
                        .subject("Neveikia šildymas " + index)
                        .bytes())
                .toList();
    }

    private static List<byte[]> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(MailCorpusTests::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MailroomSettings settings() {
        return new MailroomSettings(
                new MailroomSettings.Server("corpus-" + UUID.randomUUID(), 1, false, "a", "b", "INBOX"),
                Path.of("target", "test-mails"),
                false,
                true,
                true,
                50,
                2,
                DataSize.ofMegabytes(150),
                30,
                Duration.ofMinutes(1),
                Duration.ofHours(4));
    }
}
