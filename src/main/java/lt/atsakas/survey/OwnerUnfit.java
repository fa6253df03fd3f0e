package lt.atsakas.survey;

import lt.atsakas.shared.RuleViolation;

/** Nobody who works under the writer was chosen to see to an improvement. */
public final class OwnerUnfit extends RuleViolation {

    OwnerUnfit() {
        super("improvement.owner.unfit");
    }
}
