package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** A report that concerns so many that hardly anybody would be left to decide. */
public final class TooManyConcerned extends RuleViolation {

    TooManyConcerned(int most) {
        super("offence.tooManyConcerned", String.valueOf(most));
    }
}
