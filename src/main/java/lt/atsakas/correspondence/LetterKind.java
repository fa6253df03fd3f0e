package lt.atsakas.correspondence;

import org.jspecify.annotations.Nullable;

/** What a letter is: decides how its mail marks itself (RFC 3834) and whether a document goes with it. */
enum LetterKind {
    ACKNOWLEDGEMENT,
    ANSWER,
    INTERIM_ANSWER,
    DECISION,
    OFFICIAL,
    NOTICE,
    TEXT;

    /** The word of the Auto-Submitted header; none on what a person decided. */
    @Nullable
    String automatic() {
        return switch (this) {
            case ACKNOWLEDGEMENT -> "auto-replied";
            case NOTICE -> "auto-generated";
            case ANSWER, INTERIM_ANSWER, DECISION, OFFICIAL, TEXT -> null;
        };
    }

    /** Whether the case goes on by what becomes of the letter. */
    boolean isAwaited() {
        return this == ANSWER || this == OFFICIAL;
    }
}
