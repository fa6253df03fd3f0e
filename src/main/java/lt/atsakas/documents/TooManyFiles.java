package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** The case has as many files from outside, or as much in them, as it may have. */
public final class TooManyFiles extends RuleViolation {

    TooManyFiles(int files, long megabytes) {
        super("documents.tooManyFiles", files, megabytes);
    }
}
