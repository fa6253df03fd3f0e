package lt.atsakas.notices;

import java.util.List;
import lt.atsakas.shared.Piece;

/**
 * What a publication would change.
 *
 * @param token names exactly this; once anything differs it is refused
 */
public record PublicationPlan(NoticeKind kind, String token, List<Change> changes) {

    public PublicationPlan {
        changes = List.copyOf(changes);
    }

    /** Whether there is anything to publish. */
    public boolean isEmpty() {
        return changes.stream().noneMatch(Change::isChange);
    }

    /** The languages whose text would say what the Lithuanian one said before. */
    public List<String> leftBehind() {
        boolean lithuanian = changes.get(0).isChange();
        return changes.stream()
                .filter(change ->
                        lithuanian && !change.isChange() && !change.after().isEmpty())
                .map(Change::language)
                .toList();
    }

    /** The text of one language; empty where it has none. */
    public record Change(String language, String before, String after) {

        public boolean isChange() {
            return !before.equals(after);
        }

        /** What differs. */
        public List<Piece> pieces() {
            return Piece.between(before, after);
        }
    }
}
