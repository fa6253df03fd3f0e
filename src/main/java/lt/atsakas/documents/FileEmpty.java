package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** The file has no content. */
public final class FileEmpty extends RuleViolation {

    FileEmpty() {
        super("documents.fileEmpty");
    }
}
