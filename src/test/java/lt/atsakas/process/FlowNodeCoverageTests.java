package lt.atsakas.process;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lt.atsakas.correspondence.LetterAccepted;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.offencereport.Reporting;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every flow node of every diagram under {@code processes/} can be reached: cases with much bad luck and a report see them all. */
@AtsakasTest
class FlowNodeCoverageTests {

    private static final String ESCALATED = "userTask_handleEscalation";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private VisitedNodes visited;

    @Test
    void everyFlowNodeOfEveryDiagramIsVisited() throws Exception {
        Set<String> seen = new TreeSet<>();
        seen.addAll(visitedBy(aCaseThatIsAlwaysLate()));
        seen.addAll(visitedBy(aCaseWhoseAnswerIsHardToDeliver()));
        seen.addAll(visitedBy(aCaseWhoseTermPasses()));
        seen.addAll(visitedBy(aCaseThatNobodyCaresFor()));
        seen.addAll(visitedBy(aCaseOfDoubts()));
        seen.addAll(visitedBy(aCaseWhoseHandlerIsNotRecused()));
        seen.addAll(visitedBy(aCaseThatIsExtended()));
        seen.addAll(visitedBy(aCaseWhoseExtensionNobodyDecides()));
        seen.addAll(visitedBy(aCaseThatIsAnsweredInsteadOfExtended()));
        seen.addAll(visitedBy(aCallThatIsAnsweredAtOnce()));
        seen.addAll(visitedBy(Walk.begin(beans).issued().fire("event_guardDue")));
        unluckyOnes().forEach(walk -> seen.addAll(visitedBy(walk)));
        seen.addAll(visited.of(aReportThatNobodyDecidesForLong()));

        assertThat(flowNodes()).isNotEmpty().allSatisfy(node -> assertThat(seen).contains(node));
    }

    private Stream<Walk> unluckyOnes() {
        return Stream.of(
                        UnluckyAdmissions.of(beans),
                        UnluckyCommittees.of(beans),
                        UnluckyForwardings.of(beans),
                        UnluckySequels.of(beans),
                        UnluckySuspensions.of(beans),
                        UnluckyWithdrawals.of(beans),
                        UnluckyProceedings.of(beans),
                        UnluckyInquiries.of(beans),
                        UnluckyVisits.of(beans))
                .flatMap(walks -> walks);
    }

    private Walk aCallThatIsAnsweredAtOnce() {
        Complaints complaints = beans.getBean(Complaints.class);
        return Walk.of(beans, complaints.file(complaints.answeredAtOnce("Meistras jau pakeliui.")));
    }

    private Walk aCaseThatIsAlwaysLate() {
        Walk walk = Walk.begin(beans)
                .fire("event_classificationOverdue")
                .classified()
                .fire("event_assignmentOverdue")
                .fire("event_noReaction")
                .complete("userTask_assignHandler", "unithead", Map.of("handler", "handler3"))
                .fire("event_impartialityOverdue")
                .complete("userTask_confirmImpartiality", "handler3", conflict())
                .complete("userTask_decideRecusal", "unithead", Map.of("decision", "uphold"))
                .complete("userTask_assignHandler", "unithead", Map.of("handler", "handler"))
                .complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"))
                .fire("event_examinationOverdue")
                .complete(ESCALATED, "unithead", Map.of("decision", "remind"))
                .complete("userTask_examineComplaint", "handler", Map.of())
                .fire("event_draftOverdue")
                .complete(ESCALATED, "unithead", plan())
                .fire("event_followUpDue")
                .written();
        return walk.complete("userTask_draftAnswer", "handler", Map.of())
                .fire("event_approvalOverdue")
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "return", "comments", "Trumpiau."));
    }

    private Walk aCaseWhoseAnswerIsHardToDeliver() {
        Walk walk = Walk.begin(beans)
                .approving()
                .fire("event_guardDue")
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        return walk.happens(new LetterStuck(walk.number(), PostOffice.ANSWER))
                .complete("userTask_resolveDelivery", "handler", Map.of("decision", "resend"))
                .fire("serviceTask_resendAnswer")
                .fire("event_deliveryTermPassed")
                .fire("event_deliveryResolutionOverdue")
                .happens(new LetterAccepted(walk.number(), PostOffice.ANSWER))
                .fire("event_deadlineNear");
    }

    private Walk aCaseWhoseTermPasses() {
        Walk walk = Walk.begin(beans)
                .approving()
                .fire("event_reminderDue")
                .fire("event_nextReminderDue")
                .fire("event_guardDue")
                .fire("event_deadlineNear")
                .fire("event_guardTermPassed")
                .fire("event_deadlinePassed")
                .termMovesTo(LocalDate.parse("2027-01-07"))
                .fire("event_deadlineNearAgain")
                .fire("event_deadlinePassedAgain")
                .fire("event_nextReminderDue");
        return walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes()
                .fire("serviceTask_closeCase");
    }

    private Walk aCaseThatNobodyCaresFor() {
        Walk walk = Walk.begin(beans).fire("event_classificationOverdue");
        while (walk.hasJob("event_noReaction")) {
            walk.fire("event_noReaction");
        }
        while (walk.hasJob("event_lastReminderDue")) {
            walk.fire("event_lastReminderDue");
        }
        return walk;
    }

    private Walk aCaseOfDoubts() {
        Walk walk = Walk.begin(beans)
                .assigned()
                .complete("userTask_confirmImpartiality", "handler", conflict())
                .fire("event_recusalUndecided")
                .fire("event_decisionOverdue");
        return walk.complete("userTask_decideRecusal", "unithead", Map.of("decision", "uphold"))
                .fire("serviceTask_tellRecusalOutcome");
    }

    private Walk aCaseWhoseHandlerIsNotRecused() {
        Walk walk = Walk.begin(beans)
                .assigned()
                .complete("userTask_confirmImpartiality", "handler", conflict())
                .complete("userTask_decideRecusal", "unithead", refusal());
        new Recusing(beans).askedByClient(walk, "handler");
        return walk.complete("userTask_decideRecusal", "unithead", refusal())
                .fireAll("serviceTask_tellRecusalOutcome")
                .fire("event_reportNear")
                .fire("event_reportOverdue")
                .complete("userTask_reportRefusal", "unithead", Map.of("proof", "Raštas Nr. 4"))
                .complete("userTask_reportRefusal", "unithead", Map.of("proof", "Raštas Nr. 5"));
    }

    private Walk aCaseThatIsExtended() {
        Walk walk = Walk.begin(beans)
                .drafting()
                .fire("event_guardDue")
                .termMovesTo(LocalDate.parse("2026-12-22"))
                .fire("event_guardDueAgain")
                .fire("event_guardOverdue");
        return walk.complete(Extending.GUARD, "unithead", Extending.START)
                .fire("event_extensionDecisionOverdue")
                .complete(Extending.DECIDE, "director", Extending.GRANT)
                .fire("serviceTask_sendInterimAnswer");
    }

    private Walk aCaseWhoseExtensionNobodyDecides() {
        Extending extending = new Extending(beans);
        Walk walk = extending
                .asked(Walk.begin(beans).drafting(), "handler")
                .complete(Extending.DECIDE, "unithead", Extending.REFUSE);
        return extending.asked(walk, "handler").fire("event_guardDue").fire("event_termEnded");
    }

    private Walk aCaseThatIsAnsweredInsteadOfExtended() {
        Walk walk = Walk.begin(beans).approving().fire("event_guardDue").fire("event_guardOverdue");
        new Extending(beans).asked(walk, "handler");
        return walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
    }

    private String aReportThatNobodyDecidesForLong() {
        String report = new Reporting(beans).offence("handler");
        Walk walk = Walk.begin(beans).beside(report).fire("event_decisionOverdue");
        while (walk.hasJob("event_nextTurnOver")) {
            walk.fire("event_nextTurnOver");
        }
        walk.complete("userTask_reportOffence", "director", Reporting.DECLINED).fire("serviceTask_tellReporter");
        return report;
    }

    private static Map<String, String> conflict() {
        return Map.of("decision", "conflict", "ground", "otherDoubt", "reason", "Buvęs kolega.");
    }

    private static Map<String, String> refusal() {
        return Map.of("decision", "refuse", "reasons", "Nepažįsta.");
    }

    private static Map<String, String> plan() {
        return Map.of("decision", "acknowledge", "plan", "Padės kolega.", "planDate", "2026-12-11");
    }

    private Set<String> visitedBy(Walk walk) {
        return visited.of(walk.number().value());
    }

    private static Set<String> flowNodes() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(FlowNode.class).stream()
                                    .map(node -> file.getParent().getFileName() + " " + node.getId()))
                    .collect(toCollection(TreeSet::new));
        }
    }
}
