package lt.atsakas.deadlines;

/** The steps of a case that people take and that have a due moment. */
public enum Step {
    CLASSIFY,
    DECIDE_ADMISSIBILITY,
    APPROVE_REFUSAL,
    ASSIGN,
    CONFIRM_IMPARTIALITY,
    EXAMINE,
    DRAFT,
    APPROVE,
    RESOLVE_DELIVERY,
    DECIDE_RECUSAL,
    DECIDE_EXTENSION,
    GUARD_TERM,
    DECIDE_WITHDRAWAL,
    DECIDE_SUSPENSION,
    DECIDE_PROCEEDINGS,
    PLAN_SESSION,
    COMMITTEE_WORK,
    HANDLE_ESCALATION;

    /** Whether it rests while the clock of the case stands still: no answer is put off then, and no committee need be called. */
    boolean restsWithClock() {
        return this == DECIDE_EXTENSION || this == PLAN_SESSION;
    }
}
