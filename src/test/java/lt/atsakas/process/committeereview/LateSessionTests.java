package lt.atsakas.process.committeereview;

import static java.util.stream.Collectors.toSet;
import static lt.atsakas.process.committeereview.Sitting.DECIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.SessionPastLimit;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A committee that meets after the answer is due, or not at all: more time is asked for, or those who answer for the case hear of it. */
@AtsakasTest
class LateSessionTests {

    private static final String TOO_LATE = "posėdis – po atsakymo termino";
    private static final String NOT_IN_TIME = ": posėdžio iki atsakymo termino surengti nebeįmanoma";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Mailbox mailbox;

    private Extending extending;

    @BeforeEach
    void take() {
        extending = new Extending(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aSessionAfterTheTermAsksToPutTheAnswerOffInTheHandlersName() {
        Walk walk = planned("2026-12-28");

        ExtensionCard asked = extending.of(walk).get(0);
        assertThat(asked.reason()).isEqualTo(ExtensionReason.COMMITTEE);
        assertThat(asked.newDue()).as("six working days to approve and send").isEqualTo("2027-01-06");
        assertThat(asked.askedBy()).isEqualTo(new EmployeeId("handler"));
        assertThat(asked.explanation()).contains("2026 m. gruodžio 28 d.");
        assertThat(beans.getBean(Journal.class).of(walk.number()))
                .filteredOn(line -> line.kind() == JournalKind.EXTENSION_BEGUN)
                .extracting(JournalEntry::actor)
                .containsExactly(Actor.system());
        walk.postmanComes();
        assertThat(subjects("handler", walk)).anyMatch(subject -> subject.contains("Jūsų vardu paprašyta pratęsti"));

        walk.complete(Extending.DECIDE, "unithead", Extending.GRANT);

        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-06");
    }

    @Test
    void aSessionNearTheLawsLastDayLeavesTheDaysUpToIt() {
        Walk walk = planned("2027-01-05");

        assertThat(extending.of(walk)).extracting(ExtensionCard::newDue).containsExactly(LocalDate.parse("2027-01-07"));
    }

    @Test
    void aSessionThatIsMovedPastTheTermAsksTheSame() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        assertThat(extending.of(walk)).isEmpty();

        sitting.moved(walk, "2026-12-29T08:00:00Z", false);

        assertThat(extending.of(walk)).extracting(ExtensionCard::newDue).containsExactly(LocalDate.parse("2027-01-07"));
    }

    @Test
    void aSessionPastTheLawsLastDayIsToldToTheHandlerAndTheSupervisorAndTheTermEscalates() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.asked(Walk.begin(beans).examining());
        assertThatThrownBy(() -> sitting.planned(walk, "2027-01-07"))
                .isInstanceOf(SessionPastLimit.class)
                .satisfies(refused -> assertThat(((RuleViolation) refused).arguments())
                        .as("the last day that would do")
                        .containsExactly("2027 m. sausio 6 d."));
        assertThat(walk.steps()).as("nothing is stored").containsExactly(Sitting.PLAN);

        sitting.plannedLate(walk, "2027-01-07");

        assertThat(extending.of(walk)).isEmpty();
        assertThatAllAreTold(walk, "2027-01-07");
        walk.fire("event_deadlinePassed");
        assertThat(walk.steps()).contains("userTask_handleEscalation");
    }

    @Test
    void whenMoreTimeIsRefusedAllConcernedAreToldToMoveTheSession() {
        Walk walk = planned("2026-12-28");

        walk.complete(Extending.DECIDE, "unithead", Map.of("decision", "refuse", "reasons", "Spėsite."));

        walk.postmanComes();
        assertThat(List.of("handler", "unithead", "secretary"))
                .allSatisfy(told -> assertThat(mailbox.of(told + "@atsakas.demo"))
                        .anyMatch(mail -> mail.subject()
                                        .equals("Byla " + walk.number() + ": perkelkite komisijos posėdį")
                                && mail.text().contains("turi perkelti posėdį, kad jis įvyktų iki 2026-12-21")));
    }

    @Test
    void onceTheTermIsOverNobodyIsToldToMoveTheSessionToADayThatIsOver() {
        Walk walk = planned("2026-12-28");

        walk.fire("event_termEnded").postmanComes();

        assertThat(List.of("handler", "unithead", "secretary")).allSatisfy(told -> {
            assertThat(subjects(told, walk)).noneMatch(subject -> subject.contains("perkelkite komisijos posėdį"));
            assertThat(mailbox.of(told + "@atsakas.demo"))
                    .anyMatch(mail -> mail.subject().equals("Byla " + walk.number() + NOT_IN_TIME)
                            && mail.text().contains("terminas (2026-12-21) nepratęstas")
                            && mail.text().contains("į artimiausią įmanomą dieną"));
        });
    }

    @Test
    void whenMoreTimeIsRefusedInTheEveningOfTheLastDayNoSessionCanBeMovedToIt() {
        Walk walk = planned("2026-12-28");
        clock.set("2026-12-21T17:30:00+02:00");

        walk.complete(Extending.DECIDE, "unithead", Extending.REFUSE).postmanComes();

        assertThat(subjects("secretary", walk)).contains("Byla " + walk.number() + NOT_IN_TIME);
    }

    @Test
    void anAnswerThatWasPutOffOnceIsNotAskedToBePutOffAgain() {
        Walk walk = extending.granted(Walk.begin(beans).examining());

        Sitting sitting = Sitting.founded(beans);
        sitting.plannedLate(sitting.asked(walk), "2027-01-08");

        assertThat(extending.of(walk)).hasSize(1);
        assertThatAllAreTold(walk, "2027-01-08");
    }

    @Test
    void whatIsAskedForAlreadyIsNotAskedForTwice() {
        Walk enough = planned(extending.asked(Walk.begin(beans).examining(), "handler", "2027-01-07"), "2026-12-28");
        Walk tooLittle = planned(extending.asked(Walk.begin(beans).examining(), "handler", "2026-12-23"), "2026-12-28");

        enough.postmanComes();

        assertThat(extending.of(enough)).hasSize(1);
        assertThat(subjects("handler", enough)).noneMatch(subject -> subject.contains(TOO_LATE));
        assertThat(extending.of(tooLittle)).hasSize(1);
        assertThatAllAreTold(tooLittle, "2026-12-28");
    }

    @Test
    void withEveryMemberBarredFromTheStartTheHeadDecidesHowToGoOn() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = Walk.begin(beans).examining();
        Set<EmployeeId> everybody = beans.getBean(CommitteeDesk.class).all().stream()
                .flatMap(one -> Stream.concat(one.bench().members().stream(), one.bench().alternates().stream()))
                .collect(toSet());
        beans.getBean(Impartiality.class)
                .nameComplainedAbout(walk.number(), everybody, Actor.employee(new EmployeeId("unithead")));

        sitting.asked(walk).postmanComes();

        assertThat(walk.steps()).containsExactly(DECIDE);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(subjects("handler", walk)).anyMatch(subject -> subject.contains("komisija svarstyti negali"));
    }

    private Walk planned(String day) {
        return planned(Walk.begin(beans).examining(), day);
    }

    private Walk planned(Walk walk, String day) {
        Sitting sitting = Sitting.founded(beans);
        return sitting.planned(sitting.asked(walk), day);
    }

    private void assertThatAllAreTold(Walk walk, String day) {
        walk.postmanComes();
        assertThat(List.of("handler", "unithead", "secretary"))
                .allSatisfy(told -> assertThat(mailbox.of(told + "@atsakas.demo"))
                        .anyMatch(mail -> mail.subject().equals("Byla " + walk.number() + ": " + TOO_LATE)
                                && mail.text().contains(day)));
    }

    private List<String> subjects(String login, Walk walk) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .map(mail -> mail.subject())
                .filter(subject -> subject.contains(walk.number().value()))
                .toList();
    }
}
