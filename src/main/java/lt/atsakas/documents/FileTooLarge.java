package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** The file is larger than one file may be. */
public final class FileTooLarge extends RuleViolation {

    FileTooLarge(Object... words) {
        super("documents.fileTooLarge", words);
    }
}
