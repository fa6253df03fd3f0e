package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.NewCase;
import lt.atsakas.registry.Priority;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Cases received on Monday 2019-09-02 and due on 2019-09-30: years that no other test counts in, so that days off may be declared. */
@AtsakasTest
@RecordApplicationEvents
class DeadlineDeskTests {

    private static final LocalDate WITHIN_THE_TERM = LocalDate.of(2019, 9, 17);

    @Autowired
    private DeadlineDesk desk;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Journal journal;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    @AfterEach
    void forgetSpecialDays() {
        specialDays.withdraw(WITHIN_THE_TERM);
    }

    @Test
    void theDeadlineIsEnteredOnceWithItsRuleAndEveryDay() {
        CaseNumber number = received();

        desk.fixAnswerDeadline(number);
        desk.fixAnswerDeadline(number);

        assertThat(desk.ledger(number)).singleElement().satisfies(entry -> {
            assertThat(entry.due()).isEqualTo("2019-09-30");
            assertThat(entry.countedFrom()).isEqualTo("2019-09-02");
            assertThat(entry.rule()).isEqualTo("examination.complaint");
            assertThat(entry.term().value()).isEqualTo(20);
            assertThat(entry.reason()).isEqualTo(Reason.RECEIVED);
            assertThat(entry.trace()).hasSize(28);
        });
        assertThat(registry.facts(number).answerDue()).isEqualTo("2019-09-30");
        assertThat(desk.answerDue(number)).isEqualTo("2019-09-30");
        assertThat(lines(number, JournalKind.DEADLINE_FIXED)).hasSize(1);
        assertThat(events.stream(AnswerDueMoved.class)).isEmpty();
    }

    @Test
    void anotherKindOfCaseIsEnteredAnew() {
        CaseNumber number = received();
        desk.fixAnswerDeadline(number);

        registry.classify(number, informationRequest(), Actor.system());
        desk.fixAnswerDeadline(number);

        assertThat(desk.ledger(number))
                .extracting(LedgerEntry::sequence, LedgerEntry::rule)
                .containsExactly(tuple(1, "examination.complaint"), tuple(2, "examination.informationRequest"));
    }

    @Test
    void aDeadlineThatMovesIsToldToWhoeverCounts() {
        CaseNumber number = received();
        desk.fixAnswerDeadline(number);

        specialDays.declare(dayOff());
        desk.fixAnswerDeadline(number);

        LocalDate before = LocalDate.of(2019, 9, 30);
        LocalDate after = LocalDate.of(2019, 10, 1);
        assertThat(events.stream(AnswerDueMoved.class)).containsExactly(new AnswerDueMoved(number, before, after));
        assertThat(registry.facts(number).answerDue()).isEqualTo(after);
        assertThat(desk.ledger(number).get(1).reason()).isEqualTo(Reason.CALENDAR_CHANGED);
        assertThat(desk.ledger(number).get(1).previousDue()).isEqualTo(before);
        assertThat(lines(number, JournalKind.DEADLINE_MOVED)).hasSize(1);
    }

    @Test
    void twoThatFixAtOnceWriteOneEntry() throws Exception {
        CaseNumber number = received();
        desk.fixAnswerDeadline(number);
        jdbc.update("insert into deadlines.special_day values (?, 'DAY_OFF', 'poilsis')", WITHIN_THE_TERM);
        clock.advance(Duration.ofMinutes(1));

        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> fixes = Stream.<Runnable>generate(() -> () -> desk.fixAnswerDeadline(number))
                .limit(4)
                .<Future<?>>map(threads::submit)
                .toList();
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        assertThat(fixes).allMatch(Future::isDone);
        assertThat(desk.ledger(number)).hasSize(2);
    }

    @Test
    void theFaceExplainsTheLastEntry() {
        CaseNumber number = received();
        desk.fixAnswerDeadline(number);

        ClockFace face = desk.face(number);

        assertThat(face.answerDue()).isEqualTo("2019-09-30");
        assertThat(face.colour()).isEqualTo(ClockFace.Colour.OVERDUE);
        assertThat(face.words()).startsWith("vėluoja");
        assertThat(face.explanation()).anyMatch(line -> line.contains("20 darbo dienų (VAĮ 10 str. 4 d.)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update deadlines.ledger_entry set due = due + 1",
                "delete from deadlines.ledger_entry",
                "truncate deadlines.ledger_entry"
            })
    void nothingEnteredIsEverChanged(String tampering) {
        desk.fixAnswerDeadline(received());

        assertThatThrownBy(() -> jdbc.update(tampering)).hasMessageContaining("the deadline ledger is only added to");
    }

    private CaseNumber received() {
        NewCase received = CaseFactsOf.complaint()
                .received("2019-09-02T07:00:00Z", "2019-09-02")
                .facts()
                .received();
        return registry.register(received, Actor.system()).number();
    }

    private List<JournalEntry> lines(CaseNumber number, JournalKind kind) {
        return journal.of(number).stream().filter(line -> line.kind() == kind).toList();
    }

    private static Classification informationRequest() {
        return new Classification(
                CaseKind.INFORMATION_REQUEST, "heating", new UnitCode("bustas"), Priority.NORMAL, false);
    }

    private static SpecialDay dayOff() {
        return new SpecialDay(WITHIN_THE_TERM, SpecialDay.Kind.DAY_OFF, "poilsis");
    }
}
