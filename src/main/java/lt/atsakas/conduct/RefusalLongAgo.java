package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** The day of a refused service lies so far back that it can only be a slip. */
public final class RefusalLongAgo extends RuleViolation {

    RefusalLongAgo() {
        super("refusal.longAgo");
    }
}
