package lt.atsakas.process.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.admission.DeficienciesNotAsked;
import lt.atsakas.admission.DeficiencyCard;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.Handing.Way;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterLeft;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The client's term begins with the notice: asked on 2026-11-23 on paper, they are expected to have it on 2026-12-01 and to cure until 2026-12-08. */
@AtsakasTest
class PaperNoticeTests {

    private static final String REMINDER = "event_cureReminderDue";
    private static final Instant NEVER = Instant.parse("2027-11-01T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeficiencyDesk deficiencies;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theRoadOfTheLetterComesBeforeTheTermAndTheClockRunsUntilItHasLeft() {
        Walk walk = onPaper();

        assertThat(card(walk).cureBy()).isEqualTo("2026-12-08");
        assertThat(printed(walk))
                .contains("pašalinti iki 2026 m. gruodžio 8 d. (imtinai).")
                .contains("Jei šį raštą gavote vėliau kaip 2026 m. gruodžio 1 d.,");
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
    }

    @Test
    void whatIsPostedInTimeStopsTheClockAndKeepsTheDayThatTheClientReads() {
        Walk walk = handedOver(onPaper(), Way.POSTED, "2026-11-25");

        assertThat(card(walk).cureBy()).isEqualTo("2026-12-08");
        assertThat(walk.due(REMINDER)).isEqualTo("2026-12-07T06:00:00Z");
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.PAUSED);
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(deadlines.answerDeadlinePassed(walk.number()));
        assertThat(lines(walk, JournalKind.CURE_TERM_COUNTED)).isZero();
    }

    @Test
    void whatIsPostedLateGivesTheClientTheDaysThatItWasLate() {
        Walk walk = handedOver(onPaper(), Way.POSTED, "2026-12-04");

        assertThat(card(walk).cureBy()).isEqualTo("2026-12-16");
        assertThat(walk.due(REMINDER)).isEqualTo("2026-12-15T06:00:00Z");
        assertThat(lines(walk, JournalKind.CURE_TERM_COUNTED)).isEqualTo(1);
        assertThat(clientsPage(walk)).contains("Atsakymo laukiame iki 2026 m. gruodžio 16 d.");
    }

    @Test
    void whatIsGivenIntoTheClientsHandsHasNoWayToGo() {
        Walk walk = handedOver(onPaper(), Way.GIVEN, "2026-12-04");

        assertThat(card(walk).cureBy()).isEqualTo("2026-12-11");
    }

    @Test
    void nobodyIsLateWithWhatLiesInTheHouse() {
        Walk walk = onPaper();
        clock.set("2026-12-14T10:00:00+02:00");

        assertThat(walk.due(REMINDER)).isAfter(NEVER);
        assertThat(walk.due("event_deadlinePassed")).isEqualTo("2026-12-21T22:00:00Z");
        assertThat(clientsPage(walk)).contains("Atsakymo laukiame iki 2026 m. gruodžio 31 d.");
        assertThat(Visitor.signedIn(port, "unithead")
                        .open("/cases/" + walk.number().address())
                        .body())
                .contains("Raštas klientui dar neįteiktas ir neišsiųstas.");
    }

    @Test
    void aMailThatComesBackStopsTheTermUntilTheLetterLeavesAnotherWay() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        String occasion = letter(walk).occasion();

        walk.happens(new LetterStuck(walk.number(), occasion));

        assertThat(walk.due(REMINDER)).isAfter(NEVER);
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.PAUSED, Reason.RESUMED);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");

        clock.set("2026-11-30T10:00:00+02:00");
        walk.happens(new LetterLeft(walk.number(), occasion, LocalDate.parse("2026-11-30"), false));

        assertThat(card(walk).cureBy()).isEqualTo("2026-12-07");
        assertThat(walk.due(REMINDER)).isEqualTo("2026-12-04T06:00:00Z");
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-30");
    }

    @Test
    void aMailThatLeavesDaysLaterMovesTheTermAndTheClockWithIt() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        clock.set("2026-11-25T10:00:00+02:00");

        walk.happens(new LetterLeft(walk.number(), letter(walk).occasion(), LocalDate.parse("2026-11-25"), false));

        assertThat(card(walk).cureBy()).isEqualTo("2026-12-02");
        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-04");
        assertThat(walk.due(REMINDER)).isEqualTo("2026-12-01T06:00:00Z");
    }

    @Test
    void nothingIsLeftUnexaminedBecauseOfANoticeThatNeverLeft() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5")
                .fire(REMINDER)
                .fire("serviceTask_remindToCure")
                .fire("event_cureTermPassed")
                .fire("serviceTask_tellNotCured");

        assertThatThrownBy(() -> walk.complete(
                        "userTask_decideAdmissibility",
                        "unithead",
                        Map.of("decision", "leave", "refusalGround", "notCured", "reasons", "Nepašalino.")))
                .isInstanceOf(DeficienciesNotAsked.class);
    }

    private Walk onPaper() {
        clock.reset();
        Complaints complaints = beans.getBean(Complaints.class);
        Walk walk = Walk.of(beans, complaints.file(complaints.submissionOf(null, ReplyBy.POST)));
        return Doubting.askedToCure(walk, "5").postmanComes();
    }

    private Walk handedOver(Walk walk, Way way, String day) {
        clock.set(day + "T10:00:00+02:00");
        beans.getBean(PaperPost.class)
                .confirmHandedOver(
                        walk.number(),
                        letter(walk).id(),
                        new Handing(way, LocalDate.parse(day)),
                        Actor.employee(new EmployeeId("registrar")));
        return walk;
    }

    private LetterCard letter(Walk walk) {
        return beans.getBean(PostOffice.class).lettersOf(walk.number()).stream()
                .filter(letter -> letter.occasion().startsWith(DeficiencyDesk.OCCASION))
                .findFirst()
                .orElseThrow();
    }

    private String printed(Walk walk) {
        return Pdf.text(beans.getBean(PaperPost.class)
                .printout(walk.number(), letter(walk).id()));
    }

    private String clientsPage(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return client.open("/status/case").body();
    }

    private DeficiencyCard card(Walk walk) {
        return deficiencies.latest(walk.number()).orElseThrow();
    }

    private List<Reason> reasons(Walk walk) {
        return deadlines.ledger(walk.number()).stream().map(LedgerEntry::reason).toList();
    }

    private long lines(Walk walk, JournalKind kind) {
        return beans.getBean(Journal.class).of(walk.number()).stream()
                .filter(line -> line.kind() == kind)
                .count();
    }
}
