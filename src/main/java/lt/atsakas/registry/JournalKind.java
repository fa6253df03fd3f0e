package lt.atsakas.registry;

/** What can happen to a case; each becomes a line of its history. Some lines the client sees too. */
public enum JournalKind {
    REGISTERED(true),
    DEADLINE_FIXED(false),
    DEADLINE_MOVED(true),
    ACKNOWLEDGED(true),
    CLASSIFIED(false),
    COMPLAINED_ABOUT(false),
    ASSIGNED(true),
    IMPARTIALITY_CONFIRMED(false),
    CONFLICT_DECLARED(false),
    HANDED_OVER(false),
    EXAMINED(false),
    DRAFT_SUBMITTED(false),
    ANSWER_APPROVED(false),
    ANSWER_RETURNED(false),
    ANSWER_ISSUED(true),
    DELIVERED(true),
    DELIVERY_FAILED(false),
    DELIVERY_RESOLVED(false),
    CLOSED(true),
    REMINDED(false),
    ESCALATED(false),
    ESCALATION_HANDLED(false),
    ESCALATION_UNANSWERED(false),
    STEP_FAILED(false),
    LETTER_DELAYED(false),
    LETTER_REFUSED(false),
    DOCUMENT_ADDED(false);

    private final boolean clientSees;

    JournalKind(boolean clientSees) {
        this.clientSees = clientSees;
    }

    /** Whether the line is part of the timeline that the client reads. */
    public boolean clientSees() {
        return clientSees;
    }

    /** The key of the line's words; details fill it in by name. */
    public String messageKey() {
        return "journal." + name();
    }
}
