package lt.atsakas.administration;

import lt.atsakas.shared.RuleViolation;

/** A table has not the columns of the list of staff. */
public final class ListUnfit extends RuleViolation {

    ListUnfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
