package lt.atsakas.mailroom;

/** What became of a mail; each is exactly one of them. */
public enum MailState {
    /** Its bytes are safe; it is about to be read. */
    TAKEN,
    OPENED_CASE,
    JOINED_CASE,
    /** The same mail came before. */
    DUPLICATE,
    /** Written by a program: set aside, never answered. */
    AUTOMATIC,
    /** A mail server reports what became of a letter. */
    BOUNCE,
    /** A registrar decides. */
    NEEDS_PERSON,
    NOT_A_COMPLAINT,
    SPAM;

    /** Whether it is part of a case for good. */
    public boolean isInCase() {
        return this == OPENED_CASE || this == JOINED_CASE;
    }

    /** Whether a registrar put it aside and may take it back. */
    public boolean isPutAside() {
        return this == NOT_A_COMPLAINT || this == SPAM;
    }

    /** The key of its words. */
    public String messageKey() {
        return "mailbox.state." + name();
    }
}
