package lt.atsakas.mailroom.reading;

/** What kept a mail from being read as a whole. */
public enum Flaw {
    /** Nothing in it looks like a header. */
    NO_HEADER,
    HEADER_TOO_LONG,
    TOO_MANY_PARTS,
    TOO_DEEP,
    TEXT_TOO_LONG,
    /** Encrypted: only the right key opens it. */
    ENCRYPTED,
    /** Text and files are inside a signature that we do not open. */
    SEALED,
    /** Outlook put formatted text and files in one packet of its own (TNEF). */
    PACKED,
    /** Signed beside the text: only the original proves it. */
    SIGNED,
    /** Our own fault: nobody foresaw such a mail. */
    UNREADABLE
}
