package lt.atsakas.assignment;

/** Words that a recusal cannot do without: why it is asked for, why it is refused. */
final class RecusalText {

    static final int LONGEST = 2000;

    private RecusalText() {}

    /** The words as they are kept; refused when nothing was written ({@link ReasonMissing}) or too much ({@link ReasonTooLong}). */
    static String checked(String words) {
        String kept = words.replace("\u0000", "").replace("\r\n", "\n").strip();
        if (kept.isEmpty()) {
            throw new ReasonMissing();
        }
        if (kept.length() > LONGEST) {
            throw new ReasonTooLong(kept.length());
        }
        return kept;
    }
}
