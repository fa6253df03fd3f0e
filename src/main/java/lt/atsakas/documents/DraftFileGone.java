package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** A file that waited for its complaint waited too long, or was lost with the disk; it must be chosen again. */
public final class DraftFileGone extends RuleViolation {

    private final transient DraftFile file;

    DraftFileGone(DraftFile file) {
        super("documents.draftFileGone", file.name());
        this.file = file;
    }

    public DraftFile file() {
        return file;
    }
}
