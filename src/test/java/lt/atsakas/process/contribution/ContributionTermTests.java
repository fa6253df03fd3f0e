package lt.atsakas.process.contribution;

import static lt.atsakas.process.contribution.Asking.CONTRIBUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.ExtensionImpossible;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.extension.AwaitedTooLate;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.Walk;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A reply that is awaited after the answer's day puts the answer off or is not asked for; the days of questions keep to the calendar alone. */
@AtsakasTest
class ContributionTermTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    private Asking asking;
    private Extending extending;

    @BeforeEach
    void take() {
        asking = new Asking(beans);
        extending = new Extending(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aDayAfterTheTermAsksToPutTheAnswerOff() {
        Walk walk = asking.asked(Walk.begin(beans).examining(), "2026-12-22");

        ExtensionCard extension = extending.of(walk).get(0);
        assertThat(extension.reason()).isEqualTo(ExtensionReason.OTHER_UNIT);
        assertThat(extension.newDue()).isEqualTo("2027-01-04");
        assertThat(extension.askedBy()).isEqualTo(new EmployeeId("handler"));
        assertThat(extension.explanation()).contains("2026 m. gruodžio 22 d.");
        assertThat(walk.steps()).contains(CONTRIBUTE, Extending.DECIDE);
    }

    @Test
    void whenMoreTimeIsRefusedTheUnitAndThoseWhoAnswerForTheCaseHearByWhenItIsNeeded() {
        Walk walk = asking.asked(Walk.begin(beans).examining(), "2026-12-22");
        String unit = walk.task(CONTRIBUTE).getAssignee();

        walk.complete(Extending.DECIDE, "unithead", Map.of("decision", "refuse", "reasons", "Spėsite."))
                .postmanComes();

        assertThat(told(unit)).contains("Byla " + walk.number() + ": Jūsų padalinio paaiškinimų reikia anksčiau");
        assertThat(List.of("handler", "unithead"))
                .allSatisfy(one ->
                        assertThat(told(one)).contains("Byla " + walk.number() + ": padalinio paaiškinimai vėluotų"));
        Instant endOfTheAnswersDay = Instant.parse("2026-12-21T15:00:00Z");
        assertThat(asking.last(walk).dueOn())
                .as("the day is the one that they were told")
                .isEqualTo("2026-12-21");
        assertThat(walk.task(CONTRIBUTE).getDueDate().toInstant()).isEqualTo(endOfTheAnswersDay);
        assertThat(walk.due("event_contributionOverdue")).isEqualTo(endOfTheAnswersDay);
        assertThat(walk.due("event_contributionNear")).isEqualTo("2026-12-18T06:00:00Z");
    }

    @Test
    void aUnitIsNotHurriedToADayThatIsOver() {
        Walk walk = asking.asked(Walk.begin(beans).examining(), "2026-12-22");
        String unit = walk.task(CONTRIBUTE).getAssignee();

        walk.fire("event_termEnded").postmanComes();

        assertThat(told(unit)).noneMatch(subject -> subject.contains(walk.number() + ": Jūsų padalinio"));
        assertThat(told("handler")).contains("Byla " + walk.number() + ": atsakymo į klausimą laukiama per ilgai");
        assertThat(asking.last(walk).dueOn()).isEqualTo("2026-12-22");
    }

    @Test
    void noUnitIsHurriedInTheEveningOfTheLastDay() {
        Walk walk = asking.asked(Walk.begin(beans).examining(), "2026-12-22");
        String unit = walk.task(CONTRIBUTE).getAssignee();
        clock.set("2026-12-21T17:30:00+02:00");

        walk.complete(Extending.DECIDE, "unithead", Extending.REFUSE).postmanComes();

        assertThat(told(unit)).noneMatch(subject -> subject.contains(walk.number() + ": Jūsų padalinio"));
        assertThat(asking.last(walk).dueOn()).isEqualTo("2026-12-22");
    }

    @Test
    void whenMoreTimeIsGrantedTheUnitKeepsTheDayThatItWasAskedFor() {
        Walk walk = asking.asked(Walk.begin(beans).examining(), "2026-12-22");

        walk.complete(Extending.DECIDE, "unithead", Extending.GRANT);

        assertThat(asking.last(walk).dueOn()).isEqualTo("2026-12-22");
        assertThat(walk.due("event_contributionOverdue")).isEqualTo("2026-12-22T15:00:00Z");
    }

    private List<String> told(String login) {
        String address = beans.getBean(Organisation.class)
                .employee(new EmployeeId(login))
                .email();
        return beans.getBean(Mailbox.class).of(address).stream()
                .map(mail -> mail.subject())
                .toList();
    }

    @Test
    void theLastDayOfTheTermAsksForNothing() {
        Walk walk = asking.asked(Walk.begin(beans).examining(), "2026-12-21");

        assertThat(extending.of(walk)).isEmpty();
    }

    @Test
    void aDayThatTheLawDoesNotWaitForIsRefusedAndNothingIsAsked() {
        Walk walk = Walk.begin(beans).examining();

        assertThatThrownBy(() -> asking.asked(walk, "2027-01-07")).isInstanceOf(AwaitedTooLate.class);

        assertThat(asking.of(walk)).isEmpty();
        assertThat(extending.of(walk)).isEmpty();
        assertThat(walk.steps()).containsExactly("userTask_examineComplaint");
    }

    @Test
    void anAnswerThatWasPutOffOnceDoesNotWaitLonger() {
        Walk walk = extending.asked(Walk.begin(beans).examining(), "handler", "2026-12-28");
        walk.complete(Extending.DECIDE, "unithead", Extending.GRANT);

        assertThatThrownBy(() -> asking.asked(walk, "2026-12-29"))
                .isInstanceOf(ExtensionImpossible.class)
                .hasMessage("deadlines.extension.twice");
        asking.asked(walk, "2026-12-28");
        assertThat(asking.of(walk)).hasSize(1);
    }

    @Test
    void anotherTermOfTheAnswerLeavesTheDayOfTheQuestion() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        Instant near = walk.due("event_contributionNear");
        Instant due = walk.due("event_contributionOverdue");

        extending.granted(walk);

        assertThat(walk.due("event_contributionNear")).isEqualTo(near);
        assertThat(walk.due("event_contributionOverdue")).isEqualTo(due);
        assertThat(walk.task(CONTRIBUTE).getDueDate().toInstant()).isEqualTo(due);
    }

    @Test
    void aDayOffOnTheDayOfTheQuestionMovesItToTheNextWorkingDay() {
        Walk walk = Walk.beginWhereDaysMayBeDeclared(beans).examining();
        asking.ask(walk, "handler", "nuoma", "2031-09-09", Set.of());
        LocalDate dayOff = LocalDate.parse("2031-09-09");

        beans.getBean(SpecialDays.class).declare(new SpecialDay(dayOff, SpecialDay.Kind.DAY_OFF, "poilsis"));
        beans.getBean(DeadlineDesk.class).followCalendar(walk.number());

        Instant endOfNextDay = Instant.parse("2031-09-10T14:00:00Z");
        assertThat(walk.due("event_contributionOverdue")).isEqualTo(endOfNextDay);
        assertThat(walk.task(CONTRIBUTE).getDueDate().toInstant()).isEqualTo(endOfNextDay);
        beans.getBean(SpecialDays.class).withdraw(dayOff);
    }
}
