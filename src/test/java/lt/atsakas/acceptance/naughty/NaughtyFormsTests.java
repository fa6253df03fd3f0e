package lt.atsakas.acceptance.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends every kind of naughty string to every address that takes something, and then looks at what became of it. */
@AtsakasTest
@TestInstance(Lifecycle.PER_CLASS)
class NaughtyFormsTests {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final List<FormEntry> ENTRIES = FormEntry.all();
    private static final Set<Integer> NOT_REACHED = Set.of(403, 405, 415);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Set<String> told = new HashSet<>();
    private final TypedWords words = new TypedWords();
    private final Map<String, List<String>> faults = new TreeMap<>();
    private final Map<FormEntry, Set<Integer>> statuses = new HashMap<>();
    private NaughtyHouse house;
    private Senders senders;

    @BeforeAll
    void sendEverything() {
        log.start();
        house = new NaughtyHouse(beans);
        LOG.addAppender(log);
        NaughtyCase made = NaughtyCase.underWay(beans);
        house.describe(made);
        senders = new Senders(port, made);
        new NaughtyErrands(beans).describe(made, senders);
        for (FormEntry entry : ENTRIES) {
            send(entry);
        }
    }

    @AfterAll
    void listenNoLonger() {
        LOG.detachAppender(log);
        house.close();
    }

    /** Whoever adds a form adds it to the table. */
    @Test
    void everyAddressThatTakesSomethingIsSentNaughtyStrings() {
        Set<String> taking = new TreeSet<>(HandlerFields.of(beans).keySet());
        Set<String> known = ENTRIES.stream().map(FormEntry::route).collect(Collectors.toSet());
        known.addAll(FormEntry.excused());

        assertThat(taking.stream().filter(route -> !known.contains(route)))
                .as("Say in src/test/resources%s who sends what to these", FormEntry.FILE)
                .isEmpty();
        assertThat(known.stream().filter(route -> !taking.contains(route)))
                .as("Nothing takes these any more: take them out of src/test/resources%s", FormEntry.FILE)
                .isEmpty();
    }

    @Test
    void everyFieldIsSentNaughtyStrings() {
        Map<String, Set<String>> sent = new TreeMap<>();
        ENTRIES.forEach(entry ->
                sent.computeIfAbsent(entry.route(), route -> new TreeSet<>()).addAll(entry.names()));

        assertThat(sent)
                .allSatisfy((route, names) -> assertThat(names)
                        .as(route)
                        .containsAll(HandlerFields.of(beans).getOrDefault(route, Set.of())));
    }

    @Test
    void everyAddressIsReachedBySomethingThatItTakes() {
        assertThat(statuses)
                .allSatisfy((entry, seen) ->
                        assertThat(seen).as(entry.toString()).anyMatch(status -> !NOT_REACHED.contains(status)));
    }

    @Test
    void everyAnswerIsAPageThatSaysWhatToDoAndNothingTypedIsMoreThanText() {
        assertThat(faults).isEmpty();
    }

    @Test
    void whatWasTakenIsStoredAsTheHouseKeepsWords() {
        List<StoredWords.Stored> stored = new StoredWords(jdbc).all();

        assertThat(stored.stream().map(StoredWords.Stored::column).distinct()).hasSizeGreaterThan(20);
        assertThat(stored.stream().filter(words -> !words.isKept())).isEmpty();
    }

    @Test
    void whatWasTakenIsStoredWordForWord() {
        assertThat(words.altered(new StoredWords(jdbc).all())).isEmpty();
    }

    @Test
    void whatTheHouseIsToldStandsAsTextOnItsPages() {
        List<StoredWords.Stored> kept = HousePages.kept(new StoredWords(jdbc).all(), words);
        HousePages pages = new HousePages(senders.named("admin"));

        assertThat(kept.stream().map(StoredWords.Stored::column).distinct()).hasSize(6);
        assertThat(pages.unread(kept)).isEmpty();
        assertThat(pages.faults()).isEmpty();
    }

    /** Otherwise a field could be among those that take nothing, and nobody would see. */
    @Test
    void everyFieldWhoseWordsAreKeptIsSeenToKeepThem() {
        Set<String> kept = words.placesIn(new StoredWords(jdbc).all());
        Set<String> keeping = TypedWords.places(FormEntry::keeps);

        assertThat(keeping.stream().filter(place -> !kept.contains(place)))
                .as("Say in src/test/resources%s what makes these forms succeed", FormEntry.FILE)
                .isEmpty();
        assertThat(TypedWords.places(FormEntry::asksBy).stream()
                        .filter(place -> kept.contains(place) && !keeping.contains(place)))
                .as("These keep what they are only asked by")
                .isEmpty();
    }

    @Test
    void theEngineKnowsNothingOfWhatWasTyped() {
        assertThat(new StoredWords(jdbc).all().stream().filter(StoredWords.Stored::isOfEngine))
                .isEmpty();
    }

    @Test
    void theLogHasNoErrorAndNothingOfWhatWasTyped() {
        assertThat(log.list.stream()
                        .filter(event -> !event.getLoggerName().contains("greenmail"))
                        .filter(event -> event.getLevel().isGreaterOrEqual(Level.ERROR)
                                || event.getFormattedMessage().contains(Naughty.MARK))
                        .map(event -> event.getLevel() + " " + event.getLoggerName() + " "
                                + event.getFormattedMessage()
                                        .lines()
                                        .findFirst()
                                        .orElse("")))
                .isEmpty();
    }

    /** A form that another line tells of already is sent once more with words only. */
    private void send(FormEntry entry) {
        boolean untold = told.add(entry.toString());
        if (untold) {
            sendSpoilt(entry);
        }
        sendWords(entry);
        if (untold) {
            sendMisshapen(entry);
        }
    }

    private void sendSpoilt(FormEntry entry) {
        Sender sender = senders.named(entry.sender());
        for (Naughty kind : Naughty.values()) {
            Map<String, String> fields = entry.allSpoilt(words.of(entry, kind));
            judge(entry, "everything " + kind, fields, () -> sender.send(entry, fields, ascii(kind.typed())));
        }
    }

    private void sendMisshapen(FormEntry entry) {
        Sender sender = senders.named(entry.sender());
        judge(entry, "nothing", Map.of(), () -> sender.send(entry, Map.of(), ""));
        judge(entry, "abused names", Map.of(), () -> sender.send(entry, abused(entry), ""));
        if (!entry.isJson() && !entry.hasFiles()) {
            judge(
                    entry,
                    "twice",
                    Map.of(),
                    () -> sender.sendTwice(entry, usual(entry), entry.allSpoilt(field -> "-1")));
        }
        for (Naughty kind : List.of(Naughty.CONTROLS, Naughty.TEXT, Naughty.NEGATIVE, Naughty.FURTHEST_DATE)) {
            if (!entry.ids().isEmpty()) {
                judge(entry, "address " + kind, Map.of(), () -> sender.sendTo(entry, kind.typed()));
            }
        }
    }

    private void sendWords(FormEntry entry) {
        Sender sender = senders.named(entry.sender());
        for (Naughty kind : Naughty.values()) {
            if (kind.isOfWords()) {
                Map<String, String> fields = entry.wordsSpoilt(words.of(entry, kind));
                judge(entry, "words " + kind, fields, () -> sender.send(entry, fields, "naughty-key-" + kind));
            }
        }
    }

    /** Names that reach for more than the form has. */
    private static Map<String, String> abused(FormEntry entry) {
        Map<String, String> abused = new TreeMap<>(usual(entry));
        entry.names().forEach(name -> abused.put(name.replaceFirst("\\[0]", "[2147483647]") + "[99999999].x", "x"));
        abused.put("class.module.classLoader.x", "x");
        return abused;
    }

    private static Map<String, String> usual(FormEntry entry) {
        return entry.wordsSpoilt(field -> Naughty.MARK);
    }

    private static String ascii(String typed) {
        String plain = typed.replaceAll("[^\\x20-\\x7E]", "").strip();
        return plain.substring(0, Math.min(200, plain.length()));
    }

    private void judge(
            FormEntry entry, String what, Map<String, String> fields, Supplier<HttpResponse<String>> sending) {
        HttpResponse<String> answer = sending.get();
        statuses.computeIfAbsent(entry, sent -> new TreeSet<>()).add(answer.statusCode());
        List<String> found = new ArrayList<>(Judge.faults(answer));
        found.addAll(ShownAgain.faults(answer, fields));
        if (!found.isEmpty()) {
            faults.computeIfAbsent(entry.toString(), none -> new ArrayList<>()).add(what + ": " + found);
        }
    }
}
