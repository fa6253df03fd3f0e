package lt.atsakas.process.extension;

import static java.util.stream.Collectors.toSet;
import static lt.atsakas.process.extension.Extending.DECIDE;
import static lt.atsakas.process.extension.Extending.GRANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.process.Walk;
import lt.atsakas.process.bodyquestion.AskingBody;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.model.reading.ClassPathModels;
import lt.atsakas.process.proceedings.Suing;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Wherever a case stands and whatever goes on beside it, a timer that has to do with the answer's day moves with it, and one that has to do with
 * something else stays: each timer of every diagram is one of the two.
 */
@AtsakasTest
class EveryTimerMovesOrStaysTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everyTimerOfEveryDiagramIsKnownToMoveOrToStay() {
        Set<String> drawn = ClassPathModels.processes().stream()
                .flatMap(EveryTimerMovesOrStaysTests::timersOf)
                .collect(toSet());

        assertThat(drawn).hasSizeGreaterThan(50).isEqualTo(AnswerTimers.known());
    }

    @Test
    void whileTheMatterIsExamined() {
        Walk walk = withEverythingBeside(Walk.begin(beans).examining());

        eachTimerMovesOrStays(walk, "event_examinationOverdue", "event_clientReplyOverdue");
    }

    @Test
    void whileTheAnswerIsApproved() {
        Walk walk = withEverythingBeside(Walk.begin(beans).examining());
        walk.complete("userTask_examineComplaint", "handler", Map.of())
                .written()
                .complete("userTask_draftAnswer", "handler", Map.of());

        eachTimerMovesOrStays(walk, "event_approvalOverdue", "event_visitReportOverdue");
    }

    @Test
    void whileACommitteeIsCalledTogether() {
        Walk walk = Sitting.founded(beans)
                .asked(withEverythingBeside(Walk.begin(beans).examining()));

        eachTimerMovesOrStays(walk, "event_planningOverdue", "event_bodyReplyOverdue");
    }

    @Test
    void whileACommitteesSessionIsAwaited() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.asked(withEverythingBeside(Walk.begin(beans).examining()));

        eachTimerMovesOrStays(sitting.called(walk, "2026-12-03"), "event_sessionBegins", "event_contributionOverdue");
    }

    /** A unit, a body and the client are asked and a visit is told; proceedings elsewhere and a withdrawal wait for their decisions. */
    private Walk withEverythingBeside(Walk walk) {
        new AskingClient(beans).asked(walk);
        new Asking(beans).asked(walk);
        new AskingBody(beans).asked(walk);
        new Visiting(beans).told(walk);
        new Suing(beans).recorded(walk);
        return new Withdrawing(beans).asked(walk);
    }

    private void eachTimerMovesOrStays(Walk walk, String... expected) {
        new Extending(beans).asked(walk, "handler");
        List<Waiting> before = Waiting.timers(walk);
        assertThat(before)
                .extracting(Waiting::element)
                .contains(expected)
                .contains("event_termEnded", "event_proceedingsDecisionOverdue", "event_withdrawalDecisionOverdue");
        Instant passed = walk.due("event_deadlinePassed");

        walk.complete(DECIDE, "unithead", GRANT);

        assertThat(walk.due("event_deadlinePassed")).isAfter(passed);
        assertThat(Waiting.timers(walk)).hasSizeGreaterThan(10).allSatisfy(timer -> {
            assertThat(AnswerTimers.known()).contains(timer.element());
            if (AnswerTimers.moves(timer)) {
                assertThat(timer.due()).as(timer.element()).isEqualTo(new AnswerTimers(deadlines).due(timer));
            } else {
                assertThat(before).as(timer.element() + " stays").contains(timer);
            }
        });
    }

    private static Stream<String> timersOf(String process) {
        return ClassPathModels.filesOf(process).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(file -> Bpmn.readModelFromStream(new ByteArrayInputStream(file.getValue()))
                        .getModelElementsByType(TimerEventDefinition.class)
                        .stream())
                .map(timer -> ((CatchEvent) timer.getParentElement()).getId());
    }
}
