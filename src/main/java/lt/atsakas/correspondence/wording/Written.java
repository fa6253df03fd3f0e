package lt.atsakas.correspondence.wording;

/**
 * A mail in words ready to leave.
 *
 * @param body with a translation, if there is one, below the line {@link #BEFORE_TRANSLATION}
 */
public record Written(String subject, String body, WordsUsed used) {

    /** Parts the authoritative text from its translation; no text of ours has such a line. */
    public static final String BEFORE_TRANSLATION = "— — —";

    private static final String LINE = "\n\n" + BEFORE_TRANSLATION + "\n\n";

    /** Parts the two subjects of one mail; no subject of ours has such a stroke. */
    static final String BETWEEN_SUBJECTS = " / ";

    /** The subject in the language of the text. */
    public static String before(String subject) {
        int stroke = subject.indexOf(BETWEEN_SUBJECTS);
        return stroke < 0 ? subject : subject.substring(0, stroke);
    }

    /** The subject in the language of the translation; empty where there was no room for it. */
    public static String after(String subject) {
        int stroke = subject.indexOf(BETWEEN_SUBJECTS);
        return stroke < 0 ? "" : subject.substring(stroke + BETWEEN_SUBJECTS.length());
    }

    static String together(String lithuanian, String notice, String translation) {
        return lithuanian + LINE + notice + "\n\n" + translation;
    }

    /** What stands above the line of a letter's body. */
    public static String above(String body) {
        int line = body.lastIndexOf(LINE);
        return line < 0 ? body : body.substring(0, line);
    }

    /** What stands below it; nothing where there is no line. */
    public static String below(String body) {
        int line = body.lastIndexOf(LINE);
        return line < 0 ? "" : body.substring(line + LINE.length());
    }
}
