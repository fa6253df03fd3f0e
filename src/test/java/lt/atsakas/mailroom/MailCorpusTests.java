package lt.atsakas.mailroom;

import static java.util.Objects.requireNonNull;
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

/** Whole sets of mails pass intake: the house's own one always, by hand every file of a folder ({@code -Dmails.folder=…}). */
@AtsakasTest
class MailCorpusTests {

    private static final Logger LOG = LoggerFactory.getLogger(MailCorpusTests.class);

    @Autowired
    private PlaceBook book;

    @Autowired
    private MailRegister register;

    @Autowired
    private BoxCollector boxes;

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
    void everyHardMailOfTheHousesOwnSetPassesAndNoProgramIsAnswered() {
        assertEachIsSorted(HardMails.all());
    }

    @Test
    @EnabledIfSystemProperty(named = "mails.folder", matches = ".+")
    void everyFileOfAFolderPassesAndNoProgramIsAnswered() {
        assertEachIsSorted(files(Path.of(System.getProperty("mails.folder"))));
    }

    private void assertEachIsSorted(List<byte[]> mails) {
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
        assertThat(answeredPrograms(settings)).isZero();
    }

    /** Letters to whoever sent what is set aside, unless they also wrote something themselves. */
    private int answeredPrograms(MailroomSettings settings) {
        return requireNonNull(jdbc.queryForObject(
                "select count(*) from mailroom.mail m join correspondence.outgoing_letter l"
                        + " on lower(l.address) = m.sender_address join mailroom.place p on p.mail = m.id"
                        + " where m.state in ('AUTOMATIC', 'BOUNCE') and p.mailbox = ? and not exists (select from"
                        + " mailroom.mail o where o.sender_address = m.sender_address and o.state = 'OPENED_CASE')",
                Integer.class,
                settings.server().name()));
    }

    private long take(List<byte[]> mails, MailroomSettings settings) {
        MailCrew crew = new MailCrew(
                new Collector(new ListedMails(mails, Set.of()), book, shelf, settings, clock),
                boxes,
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
        return setup().settings(DataSize.ofMegabytes(150));
    }

    private static MailroomSetup setup() {
        return MailroomSetup.of("rinkinys-" + UUID.randomUUID(), Path.of("target", "test-mails"))
                .inPagesOf(50);
    }
}
