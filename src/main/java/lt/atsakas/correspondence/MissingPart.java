package lt.atsakas.correspondence;

import org.jspecify.annotations.Nullable;

/** What an answer lacks to be complete; for a merge field left open, also which. */
public record MissingPart(Part part, @Nullable String mergeField) {

    /** The parts that VAĮ 10(5) asks of an answer, and merge fields nobody filled in. */
    public enum Part {
        DECISION,
        FINDINGS,
        LEGAL_BASIS,
        REASONS,
        APPEAL,
        MERGE_FIELD
    }

    static MissingPart of(Part part) {
        return new MissingPart(part, null);
    }

    /** The key of its words; <code>{0}</code> is the merge field. */
    public String messageKey() {
        return "correspondence.missing." + part.name();
    }
}
