package lt.atsakas.process.contribution;

import static lt.atsakas.process.contribution.Asking.CONTRIBUTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.deadlines.AwaitedDay;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.deadlines.CalendarPreview;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.inquiry.ClientQuestionDesk;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.NewClientQuestion;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The day until which a unit and the client are to reply is declared a day off: one day is theirs from then on, wherever it is read. */
@AtsakasTest
class DayOffOfQuestionsTests {

    private static final LocalDate ASKED_UNTIL = LocalDate.of(2031, 9, 10);
    private static final LocalDate NEXT = LocalDate.of(2031, 9, 11);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private InquiryDesk inquiries;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private CalendarPreview preview;

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private Journal journal;

    @Autowired
    private MovableClock clock;

    private Walk walk;
    private InquiryId unit;
    private InquiryId client;

    @BeforeEach
    void ask() {
        walk = Walk.beginWhereDaysMayBeDeclared(beans).examining();
        unit = new Asking(beans).ask(walk, "handler", "nuoma", ASKED_UNTIL.toString(), Set.of());
        client = beans.getBean(ClientQuestionDesk.class)
                .ask(new NewClientQuestion(walk.number(), "Kada sugedo?", ASKED_UNTIL, new EmployeeId("handler")));
        walk.fire("serviceTask_askClient");
    }

    @AfterEach
    void forget() {
        specialDays.withdraw(ASKED_UNTIL);
        everybodyFollows();
        clock.reset();
    }

    @Test
    void tasksTimersAndPagesMoveToTheSameDay() {
        declare();

        assertThat(List.of(card(unit).dueOn(), card(client).dueOn())).containsOnly(NEXT);
        assertThat(walk.task(CONTRIBUTE).getDueDate().toInstant()).isEqualTo("2031-09-11T14:00:00Z");
        assertThat(walk.due("event_clientReplyOverdue")).isEqualTo(Instant.parse("2031-09-12T05:00:00Z"));
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open("/cases/" + walk.number().address()).body())
                .contains("Atsako klientas, iki 2031-09-11", "Atsako Dalia Šimkutė, iki 2031-09-11");
        assertThat(handler.open("/inquiries/" + unit).body()).contains("2031 m. rugsėjo 11 d.");
        assertThat(statusPage()).contains("Atsakymo laukiame iki 2031 m. rugsėjo 11 d.");
        assertThat(lines(JournalKind.QUESTION_DAY_MOVED)).isEqualTo(1);
        assertThat(lines(JournalKind.INQUIRY_DAY_MOVED)).isEqualTo(1);
    }

    @Test
    void whoeverDeclaresTheDaySeesBeforeWhomItMoves() {
        AwaitedDay moved = new AwaitedDay(walk.number(), ASKED_UNTIL, NEXT);

        assertThat(preview.movedBy(dayOff())).anySatisfy(one -> {
            assertThat(one.number()).isEqualTo(walk.number());
            assertThat(one.awaited()).containsExactly(moved, moved);
        });

        assertThat(card(unit).dueOn()).as("nothing has moved yet").isEqualTo(ASKED_UNTIL);
    }

    @Test
    void whatTheAskedWereGivenIsNotTakenBack() {
        declare();

        specialDays.withdraw(ASKED_UNTIL);
        everybodyFollows();

        assertThat(List.of(card(unit).dueOn(), card(client).dueOn())).containsOnly(NEXT);
        assertThat(walk.task(CONTRIBUTE).getDueDate().toInstant()).isEqualTo("2031-09-11T14:00:00Z");
    }

    private void declare() {
        specialDays.declare(dayOff());
        everybodyFollows();
    }

    private void everybodyFollows() {
        while (follower.round() > 0) {
            assertThat(follower.left()).isNotNegative();
        }
    }

    private static SpecialDay dayOff() {
        return new SpecialDay(ASKED_UNTIL, SpecialDay.Kind.DAY_OFF, "Vyriausybės nutarimas");
    }

    private InquiryCard card(InquiryId id) {
        return inquiries.card(id);
    }

    private long lines(JournalKind kind) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == kind)
                .count();
    }

    private String statusPage() {
        Visitor visitor = new Visitor(port);
        visitor.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        return visitor.open("/status/case").body();
    }
}
