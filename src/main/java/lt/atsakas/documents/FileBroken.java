package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** The picture cannot be read: it is damaged, or did not arrive as a whole. */
public final class FileBroken extends RuleViolation {

    FileBroken() {
        super("documents.fileBroken");
    }
}
