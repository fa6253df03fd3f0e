package lt.atsakas.visit;

import lt.atsakas.shared.TypedText;

/** What people write about a meeting, as it is kept. */
enum MeetingText {
    PLACE(300),
    PURPOSE(2000),
    ATTENDED(1000),
    FINDINGS(4000);

    private final int longest;

    MeetingText(int longest) {
        this.longest = longest;
    }

    /** The words as they are kept. */
    static String tidied(String words) {
        return TypedText.kept(words);
    }

    /** The same; {@link MeetingTextUnfit} when nothing was written or too much. */
    String checked(String words) {
        String kept = tidied(words);
        if (kept.isEmpty()) {
            throw MeetingTextUnfit.missing(this);
        }
        if (kept.length() > longest) {
            throw MeetingTextUnfit.tooLong(this, longest, kept.length());
        }
        return kept;
    }
}
