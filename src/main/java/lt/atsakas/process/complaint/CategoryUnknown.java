package lt.atsakas.process.complaint;

import lt.atsakas.shared.RuleViolation;

/** No row of the decision table {@code routing} answers for such a category. */
public final class CategoryUnknown extends RuleViolation {

    CategoryUnknown() {
        super("process.categoryUnknown");
    }
}
