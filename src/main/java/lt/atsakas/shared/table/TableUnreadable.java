package lt.atsakas.shared.table;

import lt.atsakas.shared.RuleViolation;

/** A file is no table that can be read, or too large a one; the words say what to do. */
public final class TableUnreadable extends RuleViolation {

    TableUnreadable(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
