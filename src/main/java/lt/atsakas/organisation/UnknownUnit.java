package lt.atsakas.organisation;

import lt.atsakas.shared.RuleViolation;

/** No unit of the house has that code. */
public final class UnknownUnit extends RuleViolation {

    UnknownUnit() {
        super("organisation.unknownUnit");
    }
}
