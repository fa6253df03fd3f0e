package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.NewCase;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case received on Monday 2019-09-02 and due on 2019-09-30: its client is awaited from 5 to 9 September, and its answer is put off by ten working days. */
@AtsakasTest
class PauseAndExtensionTests {

    private static final LocalDate CURE_BY = LocalDate.of(2019, 9, 12);
    private static final LocalDate WITHIN_THE_TERM = LocalDate.of(2019, 9, 18);

    @Autowired
    private DeadlineDesk desk;

    @Autowired
    private CalendarPreview preview;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void begin() {
        clock.set("2019-09-05T10:00:00+03:00");
    }

    @AfterEach
    void forget() {
        specialDays.withdraw(WITHIN_THE_TERM);
        clock.reset();
    }

    @Test
    void anAnswerPutOffKeepsItsDaysWhenTheClientIsAwaitedLater() {
        CaseNumber number = received();
        extend(number, "2019-10-14");

        desk.pause(number, CURE_BY);
        assertThat(last(number))
                .returns(Reason.PAUSED, LedgerEntry::reason)
                .returns(LocalDate.parse("2019-10-07"), LedgerEntry::countedFrom)
                .returns(LocalDate.parse("2019-10-21"), LedgerEntry::due)
                .returns(10, LedgerEntry::extendedBy);

        reply(number);
        assertThat(last(number))
                .returns(Reason.RESUMED, LedgerEntry::reason)
                .returns(LocalDate.parse("2019-10-02"), LedgerEntry::countedFrom)
                .returns(LocalDate.parse("2019-10-16"), LedgerEntry::due)
                .returns(10, LedgerEntry::extendedBy);
        assertThat(desk.answerDue(number)).isEqualTo("2019-10-16");
    }

    @Test
    void anAnswerIsPutOffFromTheEndOfThePausedTerm() {
        CaseNumber number = received();
        desk.pause(number, CURE_BY);
        reply(number);
        assertThat(desk.extensionRoom(number).termEnds()).isEqualTo("2019-10-02");

        extend(number, "2019-10-16");

        assertThat(reasons(number)).containsExactly(Reason.RECEIVED, Reason.PAUSED, Reason.RESUMED, Reason.EXTENDED);
        assertThat(last(number).countedFrom()).isEqualTo("2019-10-02");
        assertThat(desk.answerDue(number)).isEqualTo("2019-10-16");
    }

    @Test
    void anAnswerIsNotPutOffWhileTheClockStandsStill() {
        CaseNumber paused = received();
        desk.pause(paused, CURE_BY);
        CaseNumber suspended = received();
        desk.suspend(suspended, CURE_BY, Actor.system());

        for (CaseNumber number : List.of(paused, suspended)) {
            assertThatThrownBy(() -> extend(number, "2019-10-21"))
                    .isInstanceOf(ExtensionImpossible.class)
                    .hasMessage("deadlines.extension.clockStands");
            assertThat(reasons(number)).hasSize(2).doesNotContain(Reason.EXTENDED);
        }

        reply(paused);
        extend(paused, "2019-10-16");
        assertThat(desk.answerDue(paused)).isEqualTo("2019-10-16");
    }

    @Test
    void whatWasPutOffIsNotPutOffAgainThoughTheClientWasAwaitedSince() {
        CaseNumber number = both();

        assertThat(desk.extensionRoom(number).obstacleAt(clock.instant()))
                .hasValueSatisfying(obstacle -> assertThat(obstacle).hasMessage("deadlines.extension.twice"));
    }

    @Test
    void countedAnewNothingChangesWithoutAReason() {
        CaseNumber number = both();

        desk.fixAnswerDeadline(number);
        desk.followCalendar(number);

        assertThat(reasons(number)).containsExactly(Reason.RECEIVED, Reason.EXTENDED, Reason.PAUSED, Reason.RESUMED);
    }

    @Test
    void aDayOffMovesTheAnswerFromWherePauseAndExtensionPutIt() {
        CaseNumber number = both();
        SpecialDay dayOff = new SpecialDay(WITHIN_THE_TERM, SpecialDay.Kind.DAY_OFF, "poilsis");
        MovedCase moved = new MovedCase(number, LocalDate.parse("2019-10-16"), LocalDate.parse("2019-10-17"));

        assertThat(preview.movedBy(dayOff)).contains(moved);

        specialDays.declare(dayOff);
        desk.followCalendar(number);
        assertThat(last(number))
                .returns(Reason.CALENDAR_CHANGED, LedgerEntry::reason)
                .returns(moved.after(), LedgerEntry::due)
                .returns(10, LedgerEntry::extendedBy);
        assertThat(preview.movedWithout(WITHIN_THE_TERM))
                .contains(new MovedCase(number, moved.after(), moved.before()));
    }

    @Test
    void theFaceTellsBoth() {
        CaseNumber number = both();

        assertThat(desk.face(number).explanation())
                .contains(
                        "Gauta 2019 m. rugsėjo 2 d. 10:00, dar nepasibaigus darbo dienai, todėl gavimo diena –"
                                + " 2019 m. rugsėjo 2 d.",
                        "Neskaičiuojamas laikas, kol buvo laukiama kliento: 2 darbo dienos.",
                        "Pirminis terminas baigiasi 2019 m. spalio 2 d. Jis pratęstas pridedant 10 darbo dienų"
                                + " (VAĮ 10 str. 4 d.).",
                        "Paskutinė termino diena – 2019 m. spalio 16 d. (trečiadienis).");
    }

    private CaseNumber both() {
        CaseNumber number = received();
        extend(number, "2019-10-14");
        desk.pause(number, CURE_BY);
        reply(number);
        return number;
    }

    private CaseNumber received() {
        NewCase received = CaseFactsOf.complaint()
                .received("2019-09-02T07:00:00Z", "2019-09-02")
                .facts()
                .received();
        CaseNumber number = registry.register(received, Actor.system()).number();
        desk.fixAnswerDeadline(number);
        return number;
    }

    private void extend(CaseNumber number, String day) {
        desk.extendAnswer(number, LocalDate.parse(day), Actor.system());
    }

    private void reply(CaseNumber number) {
        clock.set("2019-09-09T10:00:00+03:00");
        desk.resume(number);
    }

    private LedgerEntry last(CaseNumber number) {
        List<LedgerEntry> ledger = desk.ledger(number);
        return ledger.get(ledger.size() - 1);
    }

    private List<Reason> reasons(CaseNumber number) {
        return desk.ledger(number).stream().map(LedgerEntry::reason).toList();
    }
}
