package lt.atsakas.portal.api;

import lt.atsakas.shared.RuleViolation;

/** A multipart request has a part that cannot be taken, and would be lost if nobody said so. */
final class UnusablePart extends RuleViolation {

    private final String part;

    UnusablePart(String part, String messageKey) {
        super(messageKey);
        this.part = part;
    }

    String part() {
        return part;
    }
}
