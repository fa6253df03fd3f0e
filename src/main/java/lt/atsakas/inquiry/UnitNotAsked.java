package lt.atsakas.inquiry;

import lt.atsakas.shared.RuleViolation;

/** No unit was chosen, or one that is not asked: another unit is, not the case's own. */
public final class UnitNotAsked extends RuleViolation {

    public UnitNotAsked() {
        super("inquiry.unitNotAsked");
    }
}
