package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** A virus was found in the file; it is kept and given to nobody. */
public final class FileInfected extends RuleViolation {

    FileInfected() {
        super("documents.fileInfected");
    }
}
