package lt.atsakas.process.extension;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.Step;
import lt.atsakas.registry.CaseNumber;

/** Which timers of all diagrams have to do with the day of a case's answer, and when those are due; a new one is written down here. */
record AnswerTimers(DeadlineDesk deadlines) {

    private static final Map<String, Rule> MOVE = Map.ofEntries(
            entry(
                    "event_reminderDue",
                    (desk, number, since) -> desk.nextReminder(number).orElseThrow()),
            entry(
                    "event_nextReminderDue",
                    (desk, number, since) ->
                            desk.nextReminder(number).orElseGet(() -> desk.answerDeadlinePassed(number))),
            entry("event_deadlineNear", (desk, number, since) -> desk.answerDeadlineNear(number)),
            entry("event_deadlineNearAgain", (desk, number, since) -> desk.answerDeadlineNear(number)),
            entry("event_deadlinePassed", (desk, number, since) -> desk.answerDeadlinePassed(number)),
            entry("event_deadlinePassedAgain", (desk, number, since) -> desk.answerDeadlinePassed(number)),
            entry("event_guardDue", (desk, number, since) -> desk.guardOfTerm(number)),
            entry("event_guardDueAgain", (desk, number, since) -> desk.guardOfTerm(number)),
            entry("event_guardTermPassed", (desk, number, since) -> desk.answerDeadlinePassed(number)),
            entry("event_termEnded", (desk, number, since) -> desk.answerDeadlinePassed(number)),
            entry("event_guardOverdue", step(Step.GUARD_TERM)),
            entry("event_extensionDecisionOverdue", step(Step.DECIDE_EXTENSION)),
            entry("event_suspensionDecisionOverdue", step(Step.DECIDE_SUSPENSION)),
            entry("event_proceedingsDecisionOverdue", step(Step.DECIDE_PROCEEDINGS)),
            entry("event_classificationOverdue", step(Step.CLASSIFY)),
            entry("event_admissibilityOverdue", step(Step.DECIDE_ADMISSIBILITY)),
            entry("event_refusalApprovalOverdue", step(Step.APPROVE_REFUSAL)),
            entry("event_assignmentOverdue", step(Step.ASSIGN)),
            entry("event_impartialityOverdue", step(Step.CONFIRM_IMPARTIALITY)),
            entry("event_examinationOverdue", step(Step.EXAMINE)),
            entry("event_draftOverdue", step(Step.DRAFT)),
            entry("event_approvalOverdue", step(Step.APPROVE)));

    /** What somebody was promised or told, what follows from receipt or from a decision, and reactions that are counted from when they are asked for. */
    private static final Set<String> STAY = Set.of(
            "event_alternatesDue",
            "event_bodyReplyOverdue",
            "event_clientReplyOverdue",
            "event_contributionNear",
            "event_contributionOverdue",
            "event_correctionNear",
            "event_correctionOverdue",
            "event_correctionResolutionOverdue",
            "event_correctionTermPassed",
            "event_countersignatureOverdue",
            "event_cureReminderDue",
            "event_cureTermPassed",
            "event_declarationsNear",
            "event_declarationsOverdue",
            "event_decisionOverdue",
            "event_deliveryResolutionOverdue",
            "event_deliveryTermPassed",
            "event_followUpDue",
            "event_forwardingChased",
            "event_forwardingResolutionOverdue",
            "event_lastReminderDue",
            "event_minutesOverdue",
            "event_nextTurnOver",
            "event_noReaction",
            "event_noticeNear",
            "event_planningOverdue",
            "event_promiseNear",
            "event_promiseOverdue",
            "event_recusalUndecided",
            "event_refusalResolutionOverdue",
            "event_refusalTermPassed",
            "event_reportNear",
            "event_reportOverdue",
            "event_sessionBegins",
            "event_signatureOverdue",
            "event_suspensionOver",
            "event_suspensionReviewOverdue",
            "event_visitReportOverdue",
            "event_withdrawalDecisionOverdue");

    static Set<String> known() {
        return Stream.concat(MOVE.keySet().stream(), STAY.stream()).collect(toUnmodifiableSet());
    }

    static boolean moves(Waiting timer) {
        return MOVE.containsKey(timer.element());
    }

    /** When a timer that moves is due by the answer's day as it is now. */
    Instant due(Waiting timer) {
        return requireNonNull(MOVE.get(timer.element())).due(deadlines, timer.number(), timer.since());
    }

    private static Rule step(Step step) {
        return (desk, number, since) -> desk.taskDue(number, step, since);
    }

    private interface Rule {

        Instant due(DeadlineDesk desk, CaseNumber number, Instant since);
    }
}
