package lt.atsakas.notices;

import lt.atsakas.shared.RuleViolation;

/** Somebody else changed or published the text while it was being written or looked at. */
public final class NoticeChangedMeanwhile extends RuleViolation {

    NoticeChangedMeanwhile() {
        super("notices.changedMeanwhile");
    }
}
