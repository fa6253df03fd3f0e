package lt.atsakas.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import lt.atsakas.shared.TypedText;

/** One thing that a complaint asks, and what the answer says to it. */
@Embeddable
public record AnsweredPoint(
        @Column(nullable = false) String point,
        @Column(nullable = false) String reply) {

    /** How long the words for one thing may be. */
    public static final int LONGEST = 500;

    public AnsweredPoint {
        point = TypedText.unsteered(point).strip();
        reply = TypedText.unsteered(reply).strip();
    }

    boolean isEmpty() {
        return point.isEmpty() && reply.isEmpty();
    }

    @Override
    public String toString() {
        return "AnsweredPoint[]";
    }
}
