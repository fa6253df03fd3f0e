package lt.atsakas.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.atsakas.mailroom.Mails;
import lt.atsakas.mailroom.ScriptedMailServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mailbox full of mails: every file of a corpus of hard ones where it lies beside the checkout, then many that wait after a week
 * without a mailbox. All are taken in, in bounded memory, while pages are served; how fast is told and not asserted, since others may work on
 * the machine. {@code -Dmails.waiting=10000} tells it of ten thousand.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntakeLoadIT {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeLoadIT.class);
    private static final int MAILS = Integer.getInteger("mails.waiting", 500);

    private static final int MOST_MEGABYTES = 1200;
    private static final Path CORPUS = Path.of(System.getProperty("mails.folder", "../shared/corpora/mail"));

    /** Words of a header that nobody writes by hand. */
    private static final Pattern BY_PROGRAM = Pattern.compile(
            "^(auto-submitted: *auto|precedence: *(bulk|junk|list)|x-autoreply:|x-loop:|return-path: *<>"
                    + "|from:.*mailer-daemon|content-type: *multipart/report)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final String WORDS = "Laiptinėje nuolat nedega šviesa, o lifte neveikia mygtukai. ";

    private static List<byte[]> corpus;
    private static ScriptedMailServer mailbox;
    private static OutsidePost post;
    private static MortalHouse house;
    private static PackagedApplication application;
    private static int started;

    private final List<Long> pages = new CopyOnWriteArrayList<>();
    private final List<String> unanswered = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        corpus = corpus();
        Instant now = Instant.now();
        mailbox = ScriptedMailServer.of(0, IntakeLoadIT::lying)
                .arriving(index -> now.minus(Duration.ofMinutes(corpus.size() + MAILS - index)));
        post = OutsidePost.open();
        house = MortalHouse.in("intake-load", post, MortalHouse.mailbox(mailbox.port()));
        application = house.start().ready();
        started = application.log().length();
        house.employ();
    }

    @AfterAll
    static void close() {
        house.close();
        post.close();
        mailbox.close();
    }

    @Test
    @Order(1)
    void everyFileOfTheCorpusIsKeptAndSortedAndNoProgramIsAnswered() throws IOException {
        assumeThat(corpus).as("mails in " + CORPUS).isNotEmpty();

        mailbox.holdNow(corpus.size());
        await().atMost(Duration.ofMinutes(3)).until(() -> sorted() >= corpus.size());

        Map<String, String> became = new HashMap<>();
        List<String> kept = new ArrayList<>();
        house.database()
                .sql("select sha256, state || coalesce(' ' || reason, '') from mailroom.mail")
                .query(row -> {
                    kept.add(row.getString(1));
                    became.merge(row.getString(1), row.getString(2), (one, other) -> one + ", " + other);
                });
        LOG.info("{} files of the corpus became {}", corpus.size(), became());
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        corpus.stream().map(LaidMail::hash).toList());
        assertThat(became.values()).noneMatch(what -> what.contains("FAILED") || what.contains("NOT_FETCHED"));
        assertThat(corpus.stream().filter(IntakeLoadIT::isByProgram).map(mail -> became.get(LaidMail.hash(mail))))
                .noneMatch(what -> what.contains("_CASE"));
        assertThat(troubles()).isEmpty();
    }

    @Test
    @Order(2)
    void takesAllWaitingMailsInWhilePagesAreServed() throws IOException {
        Map<String, Integer> before = became();
        ScheduledExecutorService visitor = Executors.newSingleThreadScheduledExecutor();
        visitor.scheduleWithFixedDelay(this::visit, 0, 1, TimeUnit.SECONDS);

        tellPaceUpTo(sorted() + MAILS);
        visitor.shutdownNow();

        LOG.info("{} pages, p95 {} ms; {} MB at most", pages.size(), p95(), application.mostMemory());
        assertThat(became().get("OPENED_CASE") - before.getOrDefault("OPENED_CASE", 0))
                .isEqualTo(MAILS * 7 / 10);
        assertThat(became()).doesNotContainKey("TAKEN");
        assertThat(unanswered).isEmpty();
        assertThat(pages).isNotEmpty();
        assertThat(application.mostMemory().orElse(0)).isLessThan(MOST_MEGABYTES);
        assertThat(troubles()).isEmpty();
    }

    /** How many mails a second, with which part of the machine, and what each of them cost. */
    private record Pace(double aSecond, double share, double processorMillis) {}

    private static void tellPaceUpTo(int inAll) throws IOException {
        ProcessorTime then = ProcessorTime.of(house.processes());
        long began = System.nanoTime();
        mailbox.holdNow(corpus.size() + MAILS);
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> sorted() == inAll);
        double seconds = (System.nanoTime() - began) / 1e9;
        ProcessorTime now = ProcessorTime.of(house.processes());
        Pace pace = new Pace(MAILS / seconds, now.shareSince(then), (double) now.millisSince(then) / MAILS);
        LOG.info("{} mails at {}, became {}", MAILS, pace, became());
    }

    private static List<String> troubles() throws IOException {
        return application
                .log()
                .substring(started)
                .lines()
                .filter(line -> line.matches(".*( ERROR |could not be sorted|OutOfMemoryError).*"))
                .toList();
    }

    private static int sorted() {
        return house.count("select count(*) from mailroom.mail where state <> 'TAKEN'");
    }

    private static Map<String, Integer> became() {
        Map<String, Integer> became = new HashMap<>();
        house.database()
                .sql("select state, count(*) from mailroom.mail group by state")
                .query(row -> {
                    became.put(row.getString(1), row.getInt(2));
                });
        return became;
    }

    private void visit() {
        for (String page : List.of("/", "/actuator/health")) {
            long began = System.nanoTime();
            if (application.answered(page).isEmpty()) {
                unanswered.add(page);
            }
            pages.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        }
    }

    private long p95() {
        return pages.stream()
                .sorted()
                .skip(pages.size() * 95L / 100)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isByProgram(byte[] mail) {
        String header = new String(mail, ISO_8859_1).split("\r?\n\r?\n", 2)[0];
        return BY_PROGRAM.matcher(header).find();
    }

    private static List<byte[]> corpus() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            return List.of();
        }
        List<byte[]> mails = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                mails.add(Files.readAllBytes(file));
            }
        }
        return mails;
    }

    private static byte[] lying(int index) {
        return index < corpus.size() ? corpus.get(index) : mail(index - corpus.size());
    }

    /** Of ten mails seven are complaints, one with a file; the others are a program's, the one before again, and one without a sender. */
    private static byte[] mail(int index) {
        int kind = index % 10;
        if (kind == 9) {
            return complaint(index - 1).with("X-Again", "yes").bytes();
        }
        if (kind == 8) {
            return complaint(index).bytes();
        }
        if (kind == 0) {
            return complaint(index).with("Auto-Submitted", "auto-replied").bytes();
        }
        if (kind == 1) {
            return Mails.empty()
                    .subject("Be siuntėjo " + index)
                    .saying(words(index))
                    .bytes();
        }
        return complaint(index).bytes();
    }

    private static Mails complaint(int index) {
        return Mails.from("Ona <laukia-" + index + "@pastas.lt>")
                .subject("Nedega šviesa " + index)
                .saying(words(index));
    }

    private static String words(int index) {
        return index + " namas. " + WORDS.repeat(5 + index % 60);
    }
}
