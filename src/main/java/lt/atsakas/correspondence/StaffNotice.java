package lt.atsakas.correspondence;

import lt.atsakas.registry.CaseNumber;

/**
 * A mail to an employee about a case: no personal data, only what to do and where.
 *
 * @param occasion tells this notice from others of its kind, such as {@code reminder-2026-12-14}; the same one is sent once
 * @param about what the words name, such as a task that is late; may be empty
 */
public record StaffNotice(Kind kind, CaseNumber caseNumber, String occasion, String about) {

    public StaffNotice(Kind kind, CaseNumber caseNumber, String occasion) {
        this(kind, caseNumber, occasion, "");
    }

    /** What is asked of the employee. */
    public enum Kind {
        TASK_ASSIGNED,
        CASE_TAKEN_OVER,
        CASE_PASSED_ON,
        WORK_OF_ABSENT,
        WORK_RETURNED,
        TASK_HANDED_OVER,
        TERM_REMINDER,
        TERM_PASSED_REMINDER,
        TASK_REMINDER,
        DEADLINE_NEAR,
        DEADLINE_PASSED,
        TASK_OVERDUE,
        ATTENTION_NEEDED,
        ESCALATED,
        ESCALATION_REMINDER,
        ANSWER_RETURNED,
        DELIVERY_FAILED,
        ESCALATION_UNANSWERED,
        STEP_FAILED,
        ACKNOWLEDGEMENT_REFUSED,
        LETTER_ON_PAPER,
        VIRUS_FOUND,
        UNIT_MISSING,
        DECISION_NOT_SENT,
        NOTICE_NOT_SENT,
        FORWARDING_NOT_SENT,
        DEFICIENCIES_NOT_SENT,
        DEFICIENCIES_CURED,
        RESUMPTION_NOT_SENT,
        INTERIM_NOT_SENT,
        EXTENSION_BEGUN,
        EXTENSION_TO_DECIDE,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        EXTENSION_LAPSED,
        PROMISE_TO_KEEP,
        PROMISE_NEAR,
        CORRECTION_TO_APPROVE,
        CORRECTION_NEAR,
        CORRECTION_RETURNED,
        TERM_TO_GUARD,
        SUSPENSION_TO_DECIDE,
        SUSPENSION_REFUSED,
        SUSPENSION_NOT_SENT,
        CLIENT_NOT_TOLD,
        CLIENT_STILL_NOT_TOLD,
        LETTER_OF_CLOSED_LATE,
        LETTER_OF_CLOSED_STUCK,
        WITHDRAWAL_TO_DECIDE,
        WITHDRAWAL_NOT_SENT,
        CASE_WITHDRAWN,
        PROCEEDING_NOTED,
        PROCEEDING_TO_DECIDE,
        PROCEEDING_DECIDED,
        RECUSAL_TO_DECIDE,
        RECUSAL_UPHELD,
        RECUSAL_REFUSED,
        RECUSAL_REFUSED_TO_FORMER,
        RECUSAL_REPORT_NEAR,
        COMMITTEE_TASK,
        COMMITTEE_RECOMMENDED,
        COMMITTEE_IMPOSSIBLE,
        SESSION_AFTER_TERM,
        QUESTION_NOT_SENT,
        QUESTION_ANSWERED,
        QUESTION_UNANSWERED,
        BODY_NOT_REACHED,
        BODY_REPLIED,
        BODY_LATE,
        VISIT_NOT_SENT,
        SESSION_TO_MOVE,
        SESSION_WITHOUT_TERM,
        SESSION_ON_DAY_OFF,
        QUORUM_LOST,
        MEETING_ON_DAY_OFF,
        DECLARATION_AWAITED,
        CONTRIBUTION_ASKED,
        CONTRIBUTION_NEAR,
        CONTRIBUTION_LATE,
        CONTRIBUTION_HURRIED,
        CONTRIBUTION_AFTER_TERM,
        REPLY_AFTER_TERM,
        CONTRIBUTION_NEEDLESS,
        CONTRIBUTION_MISSING,
        CONTRIBUTION_GIVEN,
        CONTRIBUTION_DECLINED,
        DECIDES_FOR_DIRECTOR,
        NOBODY_DECIDES,
        GLASS_BROKEN,
        GLASS_TO_CHECK,
        CLIENT_WROTE,
        CLIENT_ADDED,
        CLIENT_TOLD,
        ANSWERED_AT_ONCE,
        MAIL_TO_DECIDE,
        MAIL_FOR_NOBODY;

        /**
         * Whether it leads to the page of the case: not whoever has left it or was only asked about it, nor those who see to the system, its
         * diagrams or personal data.
         */
        public boolean leadsToCase() {
            return this != CASE_PASSED_ON
                    && this != RECUSAL_REFUSED_TO_FORMER
                    && this != CONTRIBUTION_ASKED
                    && this != CONTRIBUTION_NEAR
                    && this != CONTRIBUTION_LATE
                    && this != CONTRIBUTION_HURRIED
                    && this != CONTRIBUTION_NEEDLESS
                    && this != ESCALATION_UNANSWERED
                    && this != STEP_FAILED
                    && this != UNIT_MISSING
                    && this != NOBODY_DECIDES
                    && this != GLASS_BROKEN
                    && this != GLASS_TO_CHECK
                    && this != MAIL_TO_DECIDE
                    && this != MAIL_FOR_NOBODY;
        }

        /** Whether it leads to where whoever is not of the case's circle may open it to check it. */
        public boolean leadsToAudit() {
            return this == GLASS_TO_CHECK;
        }

        /** Whether it leads to the house's mailbox. */
        public boolean leadsToMailbox() {
            return this == MAIL_TO_DECIDE;
        }
    }
}
