package lt.atsakas.packaged;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.mailroom.ScriptedMailServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Killed while mails come in: held against what lay in the mailbox and what left the house, each mail had its effect once. */
class IntakeKilledIT {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeKilledIT.class);
    private static final int COMPLAINTS = 180;
    private static final int KNOWN_CASES = 6;
    private static final int DEATHS = 4;
    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Ona Žinoma","email":"%s"},
             "language":"lt","subject":"Šąla butas","text":"Bute tik 15 laipsnių.","replyBy":"EMAIL"}""";

    private static final List<LaidMail> LAID = new ArrayList<>();

    private static ScriptedMailServer mailbox;
    private static OutsidePost post;
    private static MortalHouse house;

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @BeforeAll
    static void open() throws IOException {
        mailbox = ScriptedMailServer.of(0, index -> LAID.get(index).bytes());
        post = OutsidePost.open();
        Map<String, String> settings = new HashMap<>(MortalHouse.mailbox(mailbox.port()));
        settings.put("ATSAKAS_MAILROOM_MAILS_IN_ALL", "0");
        house = MortalHouse.in("intake-killed", post, settings);
    }

    @AfterAll
    static void close() {
        house.close();
        post.close();
        mailbox.close();
    }

    @Test
    void eachMailHasItsEffectOnceWheneverTheApplicationDies() throws Exception {
        LOG.info("Intake is killed with -Dseed={}", seed);
        List<MailPile.Known> known = cases(house.start().ready());
        LAID.addAll(new MailPile(random).of(COMPLAINTS, known));
        Unnoticed unnoticed = new Unnoticed(house, post);

        for (int death = 0; death < DEATHS; death++) {
            lay(death + 1);
            IntSupplier progress = death % 2 == 0 ? post::count : mailbox::given;
            int end = progress.getAsInt() + 3 + random.nextInt(20);
            house.killWhen(() -> progress.getAsInt() >= end, post);
            unnoticed.noteDeath();
            LOG.info("Killed with {} pieces fetched and {} letters gone", mailbox.given(), post.count());
            house.start();
        }
        lay(DEATHS + 1);
        await().atMost(MortalHouse.LONGEST_LIFE).until(IntakeKilledIT::isAllDone);

        LOG.info("{} mails, {} deaths, {} letters came once more", LAID.size(), DEATHS, unnoticed.repeats());
        assertEachIsKept();
        assertEachBecameWhatItShould();
        assertCasesHaveAllOfTheirMails(known);
        unnoticed.assertEachCameOnceForItsReader();
        assertWhoIsAnswered(known);
    }

    /** Each life has mails of its own to take, however fast the one before was. */
    private static void lay(int lives) {
        mailbox.holdNow(LAID.size() * lives / (DEATHS + 1));
    }

    /** Raw bytes as they lay, each place once. */
    private static void assertEachIsKept() throws IOException {
        List<String> kept = house.database()
                .sql("select m.sha256 from mailroom.mail m join mailroom.place p on p.mail = m.id")
                .query(String.class)
                .list();
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        LAID.stream().map(LaidMail::sha256).toList());
        assertThat(house.count("select count(*) from mailroom.mail")).isEqualTo(LAID.size());
        for (String hash : kept) {
            assertThat(LaidMail.hash(Files.readAllBytes(house.mail(hash)))).isEqualTo(hash);
        }
    }

    private static void assertEachBecameWhatItShould() {
        Map<String, Integer> expected = LAID.stream()
                .collect(groupingBy(mail -> mail.from() + " " + mail.kind().state(), summingInt(mail -> 1)));
        assertThat(counted("select sender_address || ' ' || state from mailroom.mail"))
                .isEqualTo(expected);
    }

    private static void assertCasesHaveAllOfTheirMails(List<MailPile.Known> known) {
        Set<String> writers = Stream.concat(
                        ofKind(LaidMail.Kind.COMPLAINT, LaidMail.Kind.COMPLAINT_WITH_FILES)
                                .map(LaidMail::from),
                        known.stream().map(MailPile.Known::client))
                .collect(toSet());
        assertThat(counted("select client_email from registry.case_file"))
                .isEqualTo(writers.stream().collect(toMap(writer -> writer, writer -> 1)));
        assertThat(house.count("select count(*) from act_ru_execution where proc_def_id_ like 'complaint:%'"
                        + " and parent_id_ is null"))
                .isEqualTo(writers.size());
        assertThat(counted("select c.client_email || ' ' || d.sha256 from documents.document d"
                        + " join registry.case_file c on c.number = d.case_number where c.channel = 'EMAIL'"))
                .isEqualTo(LAID.stream()
                        .flatMap(mail -> mail.files().stream().map(hash -> mail.from() + " " + hash))
                        .collect(toMap(file -> file, file -> 1)));
        Map<String, Integer> joined = ofKind(LaidMail.Kind.WITH_A_NUMBER, LaidMail.Kind.REPLY)
                .collect(groupingBy(LaidMail::from, summingInt(mail -> 1)));
        assertThat(counted("select c.client_email from documents.document d"
                        + " join registry.case_file c on c.number = d.case_number where c.channel = 'WEB'"))
                .isEqualTo(joined);
        assertThat(counted("select c.client_email from registry.journal_entry j"
                        + " join registry.case_file c on c.number = j.case_number where j.kind = 'MAIL_JOINED'"))
                .isEqualTo(joined);
    }

    /** Whoever complained has one letter, and nobody else has any. */
    private static void assertWhoIsAnswered(List<MailPile.Known> known) {
        Map<String, Set<String>> letters =
                post.record().stream().collect(groupingBy(SentMail::to, mapping(SentMail::messageId, toSet())));
        Set<String> complained = Stream.concat(
                        ofKind(LaidMail.Kind.COMPLAINT, LaidMail.Kind.COMPLAINT_WITH_FILES)
                                .map(LaidMail::from),
                        known.stream().map(MailPile.Known::client))
                .collect(toSet());
        assertThat(letters.keySet()).isEqualTo(complained);
        assertThat(letters.values()).allSatisfy(names -> assertThat(names).hasSize(1));
        assertThat(letters.keySet())
                .doesNotContainAnyElementsOf(LAID.stream()
                        .filter(mail -> mail.kind().isByProgram())
                        .map(LaidMail::from)
                        .toList());
        assertThat(house.count("select count(*) from registry.journal_entry where kind = 'ACKNOWLEDGED'"))
                .isEqualTo(complained.size());
    }

    private static Stream<LaidMail> ofKind(LaidMail.Kind... kinds) {
        return LAID.stream().filter(mail -> List.of(kinds).contains(mail.kind()));
    }

    private static Map<String, Integer> counted(String query) {
        return house.database().sql(query).query(String.class).list().stream()
                .collect(groupingBy(line -> line, summingInt(line -> 1)));
    }

    private static boolean isAllDone() {
        return house.count("select count(*) from mailroom.mail where state <> 'TAKEN'") >= LAID.size()
                && house.count("select count(*) from correspondence.outgoing_letter"
                                + " where state in ('WAITING', 'ACCEPTED')")
                        == 0;
    }

    /** Cases that are there before, each with the letter that its client has got. */
    private static List<MailPile.Known> cases(PackagedApplication application) throws IOException {
        Map<String, String> numbers = new HashMap<>();
        for (int index : IntStream.range(0, KNOWN_CASES).toArray()) {
            String client = "zinoma-" + index + "@pastas.lt";
            String answer = application
                    .post("/api/complaints", COMPLAINT.formatted(client), Map.of())
                    .body();
            numbers.put(
                    client,
                    new ObjectMapper().readTree(answer).path("caseNumber").asText());
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> post.count() == KNOWN_CASES && isAllDone());
        return post.record().stream()
                .map(letter -> new MailPile.Known(numbers.get(letter.to()), letter.to(), letter.messageId()))
                .toList();
    }
}
