package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** The file is larger than one file may be. */
public final class FileTooLarge extends RuleViolation {

    FileTooLarge(long megabytes) {
        super("documents.fileTooLarge", megabytes);
    }
}
