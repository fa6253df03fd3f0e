package lt.atsakas.portal.api;

import lt.atsakas.shared.RuleViolation;

/** A multipart request has a part that the API does not know. */
final class UnknownPart extends RuleViolation {

    private final String part;

    UnknownPart(String part) {
        super("portal.part.unknown");
        this.part = part;
    }

    String part() {
        return part;
    }
}
