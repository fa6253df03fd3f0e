package lt.atsakas.forwarding;

import lt.atsakas.shared.RuleViolation;

/** Nothing is forwarded to a body that the address book does not have or calls retired. */
public final class BodyRetired extends RuleViolation {

    BodyRetired() {
        super("forwarding.bodyRetired");
    }
}
