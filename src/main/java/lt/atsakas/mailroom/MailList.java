package lt.atsakas.mailroom;

/** Which mails a registrar looks at. */
public enum MailList {
    /** Its first half is the index of what is to do, word for word. */
    WAITING(
            "(m.state in ('TAKEN', 'NEEDS_PERSON') or m.unseen_return) and (m.state = 'NEEDS_PERSON' or m.unseen_return)"),
    IN_CASES("m.state in ('OPENED_CASE', 'JOINED_CASE')"),
    BY_PROGRAMS("m.state in ('AUTOMATIC', 'BOUNCE', 'DUPLICATE')"),
    PUT_ASIDE("m.state in ('NOT_A_COMPLAINT', 'SPAM')");

    private final String condition;

    MailList(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Whether it grows with the years: then the newest come first. */
    boolean grows() {
        return this != WAITING;
    }

    /** The key of its words. */
    public String messageKey() {
        return "mailbox.list." + name();
    }
}
