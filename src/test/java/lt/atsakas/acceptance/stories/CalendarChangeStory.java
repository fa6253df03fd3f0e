package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An administrator declares a day off in a year of its own: whom it touches is seen before, every day moves after, and no letter that was sent changes. */
@AtsakasTest
class CalendarChangeStory {

    private static final LocalDate DAY = LocalDate.of(2031, 9, 17);
    private static final Map<String, String> DAY_OFF =
            Map.of("date", "2031-09-17", "kind", "DAY_OFF", "name", "Vyriausybės nutarimas Nr. 17");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private MovableClock clock;

    private SeenCase drafted;
    private SeenCase awaited;
    private List<String> lettersBefore = List.of();
    private Instant remindedBefore = Instant.EPOCH;

    @AfterEach
    void nothingIsDeclared() {
        beans.getBean(SpecialDays.class).withdraw(DAY);
        everybodyFollows();
        clock.reset();
    }

    @Test
    void aDayOffMovesWhatIsAheadAndFalsifiesNothingThatWasSaid() {
        drafted = new SeenCase(port, Walk.beginWhereDaysMayBeDeclared(beans).drafting());
        awaited = new SeenCase(
                port,
                Doubting.askedToCure(Walk.beginWhereDaysMayBeDeclared(beans), "15")
                        .postmanComes());
        lettersBefore = letters();
        remindedBefore = awaited.walk().due("event_cureReminderDue");

        theAdministratorSeesWhomTheDayTouches();
        nothingHasMovedYet();
        theAdministratorConfirms();
        theDayOfTheAnswerMovesWithEveryTimerAndTask();
        theClientWhoIsAwaitedHasADayMore();
        noLetterThatWasSentChanges();
    }

    private void theAdministratorSeesWhomTheDayTouches() {
        Document preview = Jsoup.parse(send("/admin/calendar/check").body());
        assertThat(preview.select("main tbody tr").eachText())
                .anyMatch(line -> line.startsWith(drafted.number() + " iš 2031-09-29 į 2031-09-30"))
                .contains(awaited.number() + " iš 2031-10-20 į 2031-10-21 iš 2031-09-22 į 2031-09-23");
    }

    private void nothingHasMovedYet() {
        assertThat(drafted.walk().facts().answerDue()).isEqualTo("2031-09-29");
        assertThat(awaited.walk().facts().answerDue()).isEqualTo("2031-10-20");
        assertThat(drafted.walk().due("event_deadlineNear")).isEqualTo(Instant.parse("2031-09-25T05:00:00Z"));
        assertThat(drafted.walk().due("event_deadlinePassed")).isEqualTo(Instant.parse("2031-09-29T21:00:00Z"));
        assertThat(draftDue()).isEqualTo(Instant.parse("2031-09-17T14:00:00Z"));
        assertThat(deadlines.ledger(drafted.walk().number())).hasSize(1);
    }

    private void theAdministratorConfirms() {
        HttpResponse<String> declared = send("/admin/calendar");
        assertThat(declared.headers().firstValue("Location").orElse("")).endsWith("/calendar?year=2031&declared");
        everybodyFollows();
    }

    private void theDayOfTheAnswerMovesWithEveryTimerAndTask() {
        assertThat(deadlines.ledger(drafted.walk().number()))
                .extracting(LedgerEntry::reason, LedgerEntry::previousDue, LedgerEntry::due)
                .containsExactly(
                        tuple(Reason.RECEIVED, null, LocalDate.parse("2031-09-29")),
                        tuple(Reason.CALENDAR_CHANGED, LocalDate.parse("2031-09-29"), LocalDate.parse("2031-09-30")));
        assertThat(drafted.walk().facts().answerDue()).isEqualTo("2031-09-30");
        assertThat(drafted.walk().due("event_deadlineNear")).isEqualTo(Instant.parse("2031-09-26T05:00:00Z"));
        assertThat(drafted.walk().due("event_guardDue")).isEqualTo(Instant.parse("2031-09-25T05:00:00Z"));
        assertThat(drafted.walk().due("event_deadlinePassed")).isEqualTo(Instant.parse("2031-09-30T21:00:00Z"));
        assertThat(draftDue())
                .isEqualTo(drafted.walk().due("event_draftOverdue"))
                .isEqualTo(Instant.parse("2031-09-18T14:00:00Z"));
        assertThat(drafted.clientsPage()).contains("2031 m. rugsėjo 30 d.", "Pasikeitė diena, iki kurios atsakysime");
    }

    private void theClientWhoIsAwaitedHasADayMore() {
        assertThat(awaited.walk().facts().answerDue()).isEqualTo("2031-10-21");
        assertThat(awaited.walk().due("event_cureReminderDue")).isAfter(remindedBefore);
        assertThat(awaited.clientsPage())
                .contains("Atsakymo laukiame iki 2031 m. rugsėjo 23 d.")
                .contains("Paskutinę dieną skundui papildyti nukėlėme");
    }

    private void noLetterThatWasSentChanges() {
        assertThat(letters()).isNotEmpty().isEqualTo(lettersBefore);
        assertThat(awaited.lastLetter())
                .as("what was asked then is what it says now")
                .contains("iki 2031 m. rugsėjo 22 d.");
    }

    private Instant draftDue() {
        return drafted.walk().task("userTask_draftAnswer").getDueDate().toInstant();
    }

    /** Each letter of both cases by its name and what it holds. */
    private List<String> letters() {
        DocumentStore documents = beans.getBean(DocumentStore.class);
        return List.of(drafted, awaited).stream()
                .flatMap(one -> documents.of(one.walk().number()).stream())
                .map((DocumentCard letter) -> letter.fileName() + " " + letter.sha256())
                .toList();
    }

    private HttpResponse<String> send(String address) {
        return Visitor.signedIn(port, "admin").sendFrom("/calendar?year=2031", address, DAY_OFF);
    }

    private void everybodyFollows() {
        CalendarFollower follower = beans.getBean(CalendarFollower.class);
        while (follower.round() > 0) {
            assertThat(follower.left()).isNotNegative();
        }
    }
}
