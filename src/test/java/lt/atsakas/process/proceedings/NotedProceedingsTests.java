package lt.atsakas.process.proceedings;

import static lt.atsakas.process.proceedings.Suing.DECIDE;
import static lt.atsakas.process.proceedings.Suing.GO_ON;
import static lt.atsakas.process.proceedings.Suing.STOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.proceedings.ProceedingAlreadyWritten;
import lt.atsakas.proceedings.ProceedingBody;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingState;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.forwarding.Redirecting;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is heard of a court before it is settled whether the complaint is examined: somebody weighs it, or decides as soon as the examination begins. */
@AtsakasTest
class NotedProceedingsTests {

    private static final String ADMISSION = "userTask_decideAdmissibility";
    private static final String ASSIGNMENT = "userTask_assignHandler";
    private static final Actor REGISTRAR = Actor.employee(new EmployeeId("registrar"));

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeficiencyDesk deficiencies;

    @Autowired
    private MovableClock clock;

    private Suing suing;

    @BeforeEach
    void meet() {
        suing = new Suing(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aComplaintThatItsClientCuresIsNotExaminedBeforeSomebodyWasAsked() {
        Walk walk = suing.recorded(Doubting.askedToCure(Walk.begin(beans), "5"));

        cured(walk).fire("serviceTask_tellCured");

        assertThat(walk.steps()).containsExactly(ASSIGNMENT, DECIDE);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(states(walk)).containsExactly(ProceedingState.OPEN);
        walk.complete(DECIDE, "unithead", STOP);
        assertThat(walk.hasJob(Suing.LETTER)).isTrue();
    }

    @Test
    void whatIsHeardWhileTheLetterAboutTheCureWaitsIsDecidedToo() {
        Walk walk = cured(Doubting.askedToCure(Walk.begin(beans), "5"));

        suing.recorded(walk).fire("serviceTask_tellCured");

        assertThat(walk.steps()).containsExactly(ASSIGNMENT, DECIDE);
    }

    @Test
    void whatIsHeardWhileAPartIsOnItsWayToOthersIsDecidedForTheRest() {
        Redirecting redirecting = Redirecting.byMail(beans);
        Walk late = suing.recorded(inPart(redirecting, Redirecting.proposed(Walk.begin(beans))));
        Walk known = inPart(redirecting, suing.read(suing.recorded(Redirecting.proposed(Walk.begin(beans)))));

        late.fire("serviceTask_sendForwarding");
        known.fire("serviceTask_sendForwarding");

        assertThat(states(late)).containsExactly(ProceedingState.OPEN);
        assertThat(states(known)).containsExactly(ProceedingState.WEIGHED);
    }

    @Test
    void whoeverLetsTheComplaintBeExaminedHasWeighedWhatTheyKnew() {
        Walk walk = suing.recorded(Walk.begin(beans)).classified();

        walk.complete(ADMISSION, "unithead", Map.of("decision", "examine"));

        assertThat(walk.steps()).containsExactly(ASSIGNMENT);
        assertThat(suing.of(walk)).singleElement().satisfies(weighed -> {
            assertThat(weighed.state()).isEqualTo(ProceedingState.WEIGHED);
            assertThat(weighed.decider()).isEqualTo(new EmployeeId("unithead"));
        });
    }

    @Test
    void ofSeveralOneIsDecidedAfterAnother() {
        Walk walk = suing.recorded(Doubting.askedToCure(Walk.begin(beans), "5"));
        suing.recorded(walk, "registrar", ProceedingBody.INVESTIGATION);

        cured(walk).fire("serviceTask_tellCured");
        assertThat(states(walk)).containsExactlyInAnyOrder(ProceedingState.OPEN, ProceedingState.NOTED);

        walk.complete(DECIDE, "unithead", GO_ON);
        assertThat(states(walk)).containsExactlyInAnyOrder(ProceedingState.CONTINUED, ProceedingState.OPEN);

        walk.complete(DECIDE, "unithead", GO_ON);
        assertThat(walk.steps()).containsExactly(ASSIGNMENT);
    }

    @Test
    void aCaseThatEndsLeavesNoneOpen() {
        Walk unexamined = suing.read(suing.recorded(Doubting.doubted(Walk.begin(beans))))
                .complete(ADMISSION, "unithead", Doubting.LEAVE)
                .complete("userTask_approveRefusal", "director", Map.of("decision", "approve"))
                .fire(Suing.LETTER);
        Walk withdrawn =
                new Withdrawing(beans).withdrawn(suing.recorded(Doubting.doubted(Walk.begin(beans))), "unithead");

        assertThat(states(unexamined)).containsExactly(ProceedingState.WEIGHED);
        assertThat(states(withdrawn)).containsExactly(ProceedingState.LAPSED);
    }

    @Test
    void theSameOneIsNotWrittenDownTwice() {
        Walk walk = suing.recorded(Walk.begin(beans));

        assertThatThrownBy(() -> suing.recorded(walk)).isInstanceOf(ProceedingAlreadyWritten.class);

        suing.recorded(walk, "registrar", ProceedingBody.DISPUTE_BODY);
        assertThat(states(walk)).containsExactly(ProceedingState.NOTED, ProceedingState.NOTED);
    }

    private static Walk inPart(Redirecting redirecting, Walk walk) {
        return walk.complete(ADMISSION, "unithead", redirecting.part());
    }

    private Walk cured(Walk walk) {
        deficiencies.cure(walk.number(), "Atnešė pasirašytą skundą", REGISTRAR);
        return walk;
    }

    private List<ProceedingState> states(Walk walk) {
        return suing.of(walk).stream().map(ProceedingCard::state).toList();
    }
}
