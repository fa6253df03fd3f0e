package lt.atsakas.acceptance.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.Visitor;
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
    private final Map<String, Sender> senders = new HashMap<>();
    private final Map<String, List<String>> faults = new TreeMap<>();
    private final Map<FormEntry, Set<Integer>> statuses = new HashMap<>();
    private Staff staff;
    private NaughtyCase made;

    @BeforeAll
    void sendEverything() {
        log.start();
        staff = new Staff(beans);
        LOG.addAppender(log);
        made = NaughtyCase.underWay(beans);
        made.about("employee", staff.hire("unithead"));
        for (FormEntry entry : ENTRIES) {
            send(entry);
        }
    }

    @AfterAll
    void listenNoLonger() {
        LOG.detachAppender(log);
        staff.everythingIsAsBefore();
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
    void theEngineKnowsNothingOfWhatWasTyped() {
        assertThat(new StoredWords(jdbc).all().stream().filter(StoredWords.Stored::isOfEngine))
                .isEmpty();
    }

    @Test
    void theLogHasNoErrorAndNothingOfWhatWasTyped() {
        assertThat(log.list.stream()
                        .filter(event -> event.getLevel().isGreaterOrEqual(Level.ERROR)
                                || event.getFormattedMessage().contains(Naughty.MARK))
                        .map(event -> event.getLevel() + " " + event.getLoggerName() + " "
                                + event.getFormattedMessage()
                                        .lines()
                                        .findFirst()
                                        .orElse("")))
                .isEmpty();
    }

    private void send(FormEntry entry) {
        Sender sender = senders.computeIfAbsent(entry.sender(), this::comes);
        for (Naughty kind : Naughty.values()) {
            String typed = kind.typed();
            judge(entry, "everything " + kind, () -> sender.send(entry, entry.allSpoilt(typed), ascii(typed)));
        }
        for (Naughty kind : Naughty.values()) {
            if (kind.isOfWords()) {
                judge(
                        entry,
                        "words " + kind,
                        () -> sender.send(entry, entry.wordsSpoilt(kind.typed()), "naughty-key-" + kind));
            }
        }
        judge(entry, "nothing", () -> sender.send(entry, Map.of(), ""));
        judge(entry, "abused names", () -> sender.send(entry, abused(entry), ""));
        if (!entry.isJson() && !entry.hasFiles()) {
            judge(entry, "twice", () -> sender.sendTwice(entry, entry.wordsSpoilt("x"), entry.allSpoilt("-1")));
        }
        for (Naughty kind : List.of(Naughty.CONTROLS, Naughty.TEXT, Naughty.NEGATIVE, Naughty.FURTHEST_DATE)) {
            if (!entry.ids().isEmpty()) {
                judge(entry, "address " + kind, () -> sender.sendTo(entry, kind.typed()));
            }
        }
    }

    /** Names that reach for more than the form has. */
    private static Map<String, String> abused(FormEntry entry) {
        Map<String, String> abused = new TreeMap<>(entry.wordsSpoilt("x"));
        entry.names().forEach(name -> abused.put(name.replaceFirst("\\[0]", "[2147483647]") + "[99999999].x", "x"));
        abused.put("class.module.classLoader.x", "x");
        return abused;
    }

    private static String ascii(String typed) {
        String plain = typed.replaceAll("[^\\x20-\\x7E]", "").strip();
        return plain.substring(0, Math.min(200, plain.length()));
    }

    private void judge(FormEntry entry, String what, Supplier<HttpResponse<String>> sending) {
        HttpResponse<String> answer = sending.get();
        statuses.computeIfAbsent(entry, sent -> new TreeSet<>()).add(answer.statusCode());
        List<String> found = Judge.faults(answer);
        if (!found.isEmpty()) {
            faults.computeIfAbsent(entry.toString(), none -> new ArrayList<>()).add(what + ": " + found);
        }
    }

    private Sender comes(String who) {
        return switch (who) {
            case "stranger" -> new Sender(new Visitor(port), made::named, "/status");
            case "client" -> client(made.named("$number"), made.named("$code"));
            case "surveyed" -> {
                Visitor visitor = open(made.named("$answeredNumber"), made.named("$answeredCode"));
                visitor.open(made.named("$survey"));
                yield new Sender(visitor, made::named, "/status");
            }
            default -> staff(who);
        };
    }

    private Sender client(String number, String code) {
        return new Sender(open(number, code), made::named, "/complaints/new/who");
    }

    private Visitor open(String number, String code) {
        Visitor visitor = new Visitor(port);
        visitor.send("/status", Map.of("number", number, "code", code));
        return visitor;
    }

    private Sender staff(String login) {
        Visitor visitor = Visitor.signedIn(port, login);
        visitor.open("/camunda/app/tasklist/default/");
        return new Sender(visitor, made::named, "/cases");
    }
}
