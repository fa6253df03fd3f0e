package lt.atsakas.proceedings;

import lt.atsakas.shared.RuleViolation;

/** The examination is suspended already, or somebody else decides whether it is. */
public final class AlreadySuspended extends RuleViolation {

    AlreadySuspended() {
        super("proceedings.alreadySuspended");
    }
}
