package lt.atsakas.packaged;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Killed while complaints come in and while their letters leave: each complaint is one case, and each letter is one for its reader. */
class SendingKilledIT {

    private static final Logger LOG = LoggerFactory.getLogger(SendingKilledIT.class);
    private static final int COMPLAINTS = 240;
    private static final int DEATHS_WHILE_SENDING = 3;

    /** Those who carry letters side by side: so many may be in the gap at one death. */
    private static final int CARRIERS = 2;

    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Ona Laiškaitė","email":"%s"},
             "language":"lt","subject":"Šąla butas","text":"Bute tik 15 laipsnių, %s.","replyBy":"EMAIL"}""";

    private static final String WAITING =
            "select count(*) from correspondence.outgoing_letter where state in ('WAITING', 'ACCEPTED')";

    private static OutsidePost post;
    private static MortalHouse house;

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Map<Integer, String> receipts = new ConcurrentHashMap<>();

    @BeforeAll
    static void open() throws IOException {
        post = OutsidePost.open();
        house = MortalHouse.in(
                "sending-killed",
                post,
                Map.of(
                        "ATSAKAS_POST_RETRYUNREACHABLEAFTER", "1s",
                        "ATSAKAS_PORTAL_LIMITS_COMPLAINTS", "10000",
                        "ATSAKAS_PORTAL_LIMITS_FILED", "10000",
                        "ATSAKAS_PORTAL_LIMITS_FILED_A_DAY", "10000"));
    }

    @AfterAll
    static void close() {
        house.close();
        post.close();
    }

    @Test
    void noLetterIsLostAndNoneComesTwiceUnderAnotherName() throws Exception {
        LOG.info("Sending is killed with -Dseed={}", seed);
        Unnoticed unnoticed = new Unnoticed(house, post);
        post.shut();
        fileUntilKilled();
        PackagedApplication second = house.start().ready();
        fileAll(second);
        assertThat(post.record()).isEmpty();

        for (int death = 0; death < DEATHS_WHILE_SENDING; death++) {
            dieWhileSending(death % 2 == 0);
            unnoticed.noteDeath();
            house.start();
        }
        await().atMost(MortalHouse.LONGEST_LIFE).until(() -> house.count(WAITING) == 0);

        LOG.info("{} letters, {} deaths, {} came once more", COMPLAINTS, DEATHS_WHILE_SENDING, unnoticed.repeats());
        unnoticed.assertEachCameOnceForItsReader();
        assertThat(unnoticed.repeats()).isBetween(1, DEATHS_WHILE_SENDING * CARRIERS);
        assertThat(namesByReader().keySet()).isEqualTo(readers());
        assertThat(namesByReader().values())
                .allSatisfy(names -> assertThat(names).hasSize(1));
        assertThat(house.count("select count(*) from registry.journal_entry where kind = 'ACKNOWLEDGED'"))
                .isEqualTo(COMPLAINTS);
    }

    /** Complaints come from several sides at once, and the application dies in the middle of them. */
    private void fileUntilKilled() throws Exception {
        PackagedApplication first = house.start().ready();
        int last = COMPLAINTS / 4 + random.nextInt(COMPLAINTS / 2);
        CompletableFuture<Void> filing = CompletableFuture.runAsync(() -> fileTolerantly(first));
        house.killWhen(() -> receipts.size() >= last, post);
        filing.join();
        LOG.info("Killed when {} complaints were answered for", receipts.size());
    }

    private void fileTolerantly(PackagedApplication application) {
        eachAtOnce(number -> {
            try {
                HttpResponse<String> answer = file(application, number);
                if (answer.statusCode() == 201) {
                    receipts.put(number, answer.body());
                }
            } catch (IOException died) {
                LOG.debug("Nobody says whether complaint {} was taken", number, died);
            }
        });
    }

    /** Whoever got no answer sends it again under its key, and so does whoever got one. */
    private void fileAll(PackagedApplication application) {
        eachAtOnce(number -> {
            try {
                HttpResponse<String> answer = file(application, number);
                String before = receipts.putIfAbsent(number, answer.body());
                assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
                assertThat(answer.body()).isEqualTo(before == null ? answer.body() : before);
            } catch (IOException unexpected) {
                throw new AssertionError(unexpected);
            }
        });
        assertThat(house.count("select count(*) from registry.case_file")).isEqualTo(COMPLAINTS);
        assertThat(house.count("select count(distinct client_email) from registry.case_file"))
                .isEqualTo(COMPLAINTS);
    }

    private static HttpResponse<String> file(PackagedApplication application, int number) throws IOException {
        String body = COMPLAINT.formatted(reader(number), number);
        return application.post(
                "/api/complaints", body, Map.of("Idempotency-Key", "sending-killed-%05d".formatted(number)));
    }

    /** At a moment of its own, or surely in the gap: the server has a letter and has not said so. */
    private void dieWhileSending(boolean inTheGap) throws InterruptedException {
        int at = post.count() + 10 + random.nextInt(40);
        if (inTheGap) {
            post.fallSilentAt(at);
        }
        post.unlock();
        house.killWhen(() -> post.count() >= at, post);
        post.fallSilentAt(Integer.MAX_VALUE);
    }

    private static Map<String, Set<String>> namesByReader() {
        return post.record().stream().collect(groupingBy(SentMail::to, mapping(SentMail::messageId, toSet())));
    }

    private static Set<String> readers() {
        return IntStream.range(0, COMPLAINTS).mapToObj(SendingKilledIT::reader).collect(toSet());
    }

    private static String reader(int number) {
        return "laiskaite-" + number + "@example.lt";
    }

    private interface Filing {
        void of(int complaint);
    }

    private static void eachAtOnce(Filing filing) {
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<CompletableFuture<Void>> all = IntStream.range(0, COMPLAINTS)
                .mapToObj(number -> CompletableFuture.runAsync(() -> filing.of(number), people))
                .toList();
        all.forEach(CompletableFuture::join);
        people.shutdown();
    }
}
