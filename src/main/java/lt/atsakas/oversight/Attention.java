package lt.atsakas.oversight;

/** Which open cases a list keeps by what is wrong with them. */
public enum Attention {
    /** Classified, but nobody handles it. */
    UNASSIGNED,
    /** A task of an escalation waits for a supervisor. */
    ESCALATED
}
