package lt.atsakas.organisation;

import lt.atsakas.shared.RuleViolation;

/** No employee of the house has that name. */
public final class UnknownEmployee extends RuleViolation {

    UnknownEmployee() {
        super("organisation.unknownEmployee");
    }
}
