package lt.atsakas.process.complaint;

import lt.atsakas.organisation.UnitCode;
import lt.atsakas.shared.RuleViolation;

/** The decision table {@code routing} sends the case to a unit that the house does not have. */
public final class UnitMissing extends RuleViolation {

    UnitMissing(UnitCode unit) {
        super("process.unitMissing", unit.value());
    }
}
