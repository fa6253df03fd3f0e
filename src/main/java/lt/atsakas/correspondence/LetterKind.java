package lt.atsakas.correspondence;

import org.jspecify.annotations.Nullable;

/** What a letter is: decides how its mail marks itself (RFC 3834) and whether a document goes with it. */
enum LetterKind {
    ACKNOWLEDGEMENT,
    ANSWER,
    DECISION,
    OFFICIAL,
    NOTICE;

    /** The word of the Auto-Submitted header; none on what a person decided. */
    @Nullable
    String automatic() {
        return switch (this) {
            case ACKNOWLEDGEMENT -> "auto-replied";
            case NOTICE -> "auto-generated";
            case ANSWER, DECISION, OFFICIAL -> null;
        };
    }

    /** Whether the letter itself is a file that goes with the mail; then the house acts on what becomes of it. */
    boolean hasEnclosure() {
        return this == ANSWER || this == OFFICIAL;
    }
}
