package lt.atsakas.notices;

import lt.atsakas.shared.RuleViolation;

/** A version is in force, or within a minute of it: some clients may be reading it. */
public final class TooLateToCallOff extends RuleViolation {

    TooLateToCallOff() {
        super("notices.tooLateToCallOff");
    }
}
