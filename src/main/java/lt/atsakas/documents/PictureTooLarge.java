package lt.atsakas.documents;

import lt.atsakas.shared.RuleViolation;

/** The picture would take more room than anybody's screen has: more pixels than any camera of a resident makes. */
public final class PictureTooLarge extends RuleViolation {

    PictureTooLarge(long megapixels) {
        super("documents.pictureTooLarge", megapixels);
    }
}
