package lt.atsakas.appointment;

/** How far one case of many has come. */
public enum BulkState {
    WAITING,
    DONE,
    REFUSED,
    TO_UNDO,
    UNDONE,
    UNDO_REFUSED;

    /** Whether something is still to be done. */
    public boolean isToDo() {
        return this == WAITING || this == TO_UNDO;
    }

    /** What it becomes when it succeeds. */
    BulkState succeeded() {
        return this == WAITING ? DONE : UNDONE;
    }

    /** What it becomes when it is refused; a case that is not given back stays passed on. */
    BulkState refused() {
        return this == WAITING ? REFUSED : UNDO_REFUSED;
    }

    public String messageKey() {
        return "appointment.bulk.state." + name();
    }
}
