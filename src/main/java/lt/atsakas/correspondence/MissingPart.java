package lt.atsakas.correspondence;

import org.jspecify.annotations.Nullable;

/** What an answer lacks to be complete; for a point, a merge field left open or signs that no letter can show, also which. */
public record MissingPart(Part part, @Nullable String detail) {

    /** The parts that VAĮ 10(5) asks of an answer, merge fields nobody filled in, and signs to replace. */
    public enum Part {
        DECISION,
        FINDINGS,
        LEGAL_BASIS,
        REASONS,
        APPEAL,
        POINT,
        REPLY,
        MERGE_FIELD,
        UNPRINTABLE
    }

    static MissingPart of(Part part) {
        return new MissingPart(part, null);
    }

    /** The key of its words; <code>{0}</code> is the detail. */
    public String messageKey() {
        return "correspondence.missing." + part.name();
    }
}
