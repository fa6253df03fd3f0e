package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** The content of the file is of a kind that the house does not take, whatever its name says. */
public final class FileTypeNotAllowed extends RuleViolation {

    FileTypeNotAllowed() {
        super("documents.fileTypeNotAllowed");
    }
}
