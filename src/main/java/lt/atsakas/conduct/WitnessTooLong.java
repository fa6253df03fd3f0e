package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** More was written of the witnesses than can be kept. */
public final class WitnessTooLong extends RuleViolation {

    WitnessTooLong(int longest) {
        super("refusal.witnessTooLong", String.valueOf(longest));
    }
}
