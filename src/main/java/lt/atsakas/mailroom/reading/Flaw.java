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
    /** The list of a message of E. delivery cannot be read. */
    BAD_MANIFEST,
    /** A message of E. delivery holds other files than its list says. */
    OTHER_FILES,
    /** A message of E. delivery has too many files, or they are too large. */
    TOO_LARGE,
    /** What should hold a message of E. delivery holds something else than plain files. */
    NO_PLAIN_FILES,
    /** Our own fault: nobody foresaw such a mail. */
    UNREADABLE
}
