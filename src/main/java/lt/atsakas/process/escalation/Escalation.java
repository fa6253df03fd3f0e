package lt.atsakas.process.escalation;

import java.util.Map;
import lt.atsakas.process.model.CalledWith;
import lt.atsakas.process.model.PublishedMessages;
import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * What an escalation is about: the variables of the process, none of them personal.
 *
 * @param within the process beside the case whose task it is about, when that process began it; null when it is about the case's own
 */
@CalledWith(
        process = "escalation",
        needs = {Escalation.Variables.CASE_NUMBER, Escalation.Variables.CAUSE, Escalation.Variables.STEP})
record Escalation(
        CaseNumber caseNumber,
        String cause,
        String step,
        int level,
        @Nullable String within) {

    /** The task in which a supervisor reacts. */
    static final String HANDLING = "userTask_handleEscalation";

    /** The step of an escalation that is about the answer as a whole. */
    static final String ANSWER = "answer";

    static final String TASK_OVERDUE = "taskOverdue";
    static final String DEADLINE_NEAR = "deadlineNear";
    static final String DEADLINE_PASSED = "deadlinePassed";
    static final String NOBODY_ASSIGNED = "nobodyAssigned";
    static final String DELIVERY_FAILED = "deliveryFailed";
    static final String INCIDENT = "incident";
    static final String NOBODY_ASKED = "nobodyAsked";
    static final String LETTER_LATE = "letterLate";

    /** What a late task of these steps means, whatever diagram tells of it. */
    private static final Map<String, String> MEANING =
            Map.of("userTask_assignHandler", NOBODY_ASSIGNED, "userTask_resolveDelivery", DELIVERY_FAILED);

    /** The message that ends an escalation. */
    @PublishedMessages
    static final class Messages {
        static final String CAUSE_GONE = "causeGone";

        private Messages() {}
    }

    /** Ids and facts of the way up, how often its last supervisor was reminded, and the fields of the form. */
    @PublishedVariables
    static final class Variables {
        @VariableRule(readOnly = true)
        static final String CASE_NUMBER = "caseNumber";

        /** The words are those of other diagrams; the house itself narrows them down and adds what it finds. */
        @VariableRule(words = {TASK_OVERDUE, DEADLINE_NEAR, DEADLINE_PASSED})
        static final String CAUSE = "cause";

        static final String STEP = "step";
        static final String LEVEL = "level";

        /** The escalation with which the matter began: those that go on for it tell nobody again on the same day. */
        static final String MATTER = "matter";

        @VariableRule(person = true)
        static final String RECIPIENT = "recipient";

        static final String FOLLOW_UP_ON = "followUpOn";
        static final String SUCCESSOR = "successor";
        static final String SUCCESSORS = "successors";
        static final String HANDLER_SEEN = "handlerSeen";

        static final String HANDLERS_SEEN = "handlersSeen";
        static final String REACTIONS = "reactions";
        static final String LATE_OTHERS = "lateOthers";
        static final String REASON = "reason";
        static final String PLANNED = "planned";
        static final String REMINDERS = "reminders";
        static final String DECISION = "decision";
        static final String OUTCOME = "outcome";
        static final String PLAN = "plan";
        static final String PLAN_DATE = "planDate";

        private Variables() {}
    }

    static Escalation of(DelegateExecution execution) {
        Escalation known = of(new CaseNumber(execution.getProcessBusinessKey()), execution.getVariables());
        return new Escalation(known.caseNumber, known.cause, known.step, known.level, within(execution));
    }

    private static @Nullable String within(DelegateExecution execution) {
        DelegateExecution caller = execution.getProcessInstance().getSuperExecution();
        return caller == null || OpenTasks.isOwn(caller.getProcessDefinitionId())
                ? null
                : caller.getProcessInstanceId();
    }

    static Escalation of(CaseNumber number, Map<String, Object> variables) {
        String cause = String.valueOf(variables.get(Variables.CAUSE));
        String step = String.valueOf(variables.get(Variables.STEP));
        int level = variables.get(Variables.LEVEL) instanceof Integer reached ? reached : 1;
        return new Escalation(number, meaning(cause, step), step, level, null);
    }

    /** A late task is told by what it means for the case, where that is more than being late. */
    static String meaning(String cause, String step) {
        return cause.equals(TASK_OVERDUE) ? MEANING.getOrDefault(step, cause) : cause;
    }

    Escalation atLeast(int height) {
        return new Escalation(caseNumber, cause, step, Math.max(level, height), within);
    }

    /** The same case's late task. */
    Escalation ofTask(String late) {
        return new Escalation(caseNumber, meaning(TASK_OVERDUE, late), late, level, null);
    }

    /** Names the escalation in its letters: one cause of one step. */
    String occasion(String what) {
        return String.join("-", what, cause, step);
    }

    boolean isAboutTask() {
        return !ANSWER.equals(step) && !INCIDENT.equals(cause) && !NOBODY_ASKED.equals(cause) && !isAboutLetter();
    }

    boolean isAboutLetter() {
        return LETTER_LATE.equals(cause);
    }
}
