package lt.atsakas.correspondence.wording;

/** A part of a letter's text: what the mail says, and the numbered letter that goes with it, if one does. */
public enum TextPart {
    SUBJECT,
    MAIL,
    HEADING,
    LETTER;

    /** Whether it belongs to the numbered letter. */
    public boolean isOfFile() {
        return this == HEADING || this == LETTER;
    }

    /** Whether it is one line. */
    public boolean isOneLine() {
        return this == SUBJECT || this == HEADING;
    }
}
