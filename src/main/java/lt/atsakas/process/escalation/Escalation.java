package lt.atsakas.process.escalation;

import lt.atsakas.process.model.CalledWith;
import lt.atsakas.process.model.PublishedMessages;
import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What an escalation is about: the variables of the process, none of them personal. */
@CalledWith(
        process = "escalation",
        needs = {Escalation.Variables.CASE_NUMBER, Escalation.Variables.CAUSE, Escalation.Variables.STEP})
record Escalation(CaseNumber caseNumber, String cause, String step, int level) {

    /** The step of an escalation that is about the answer as a whole. */
    static final String ANSWER = "answer";

    static final String TASK_OVERDUE = "taskOverdue";
    static final String DEADLINE_NEAR = "deadlineNear";
    static final String DEADLINE_PASSED = "deadlinePassed";

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

        @VariableRule(words = {TASK_OVERDUE, DEADLINE_NEAR, DEADLINE_PASSED})
        static final String CAUSE = "cause";

        static final String STEP = "step";
        static final String LEVEL = "level";

        @VariableRule(person = true)
        static final String RECIPIENT = "recipient";

        static final String FOLLOW_UP_ON = "followUpOn";
        static final String REMINDERS = "reminders";
        static final String DECISION = "decision";
        static final String OUTCOME = "outcome";
        static final String PLAN = "plan";
        static final String PLAN_DATE = "planDate";

        private Variables() {}
    }

    static Escalation of(DelegateExecution execution) {
        Integer level = (Integer) execution.getVariable(Variables.LEVEL);
        return new Escalation(
                new CaseNumber(execution.getProcessBusinessKey()),
                (String) execution.getVariable(Variables.CAUSE),
                (String) execution.getVariable(Variables.STEP),
                level == null ? 1 : level);
    }

    /** Names the escalation in its letters: one cause of one step. */
    String occasion(String what) {
        return String.join("-", what, cause, step);
    }

    boolean isAboutTask() {
        return !ANSWER.equals(step);
    }
}
