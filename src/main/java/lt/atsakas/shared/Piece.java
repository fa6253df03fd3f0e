package lt.atsakas.shared;

import java.util.List;

/** A part of two texts that are compared. */
public record Piece(Kind kind, String text) {

    /** Where the part stands. */
    public enum Kind {
        BOTH,
        BEFORE,
        AFTER
    }

    /** Two texts in parts, in order. */
    public static List<Piece> between(String before, String after) {
        return TextComparison.of(before, after);
    }

    public boolean isBefore() {
        return kind == Kind.BEFORE;
    }

    public boolean isAfter() {
        return kind == Kind.AFTER;
    }
}
