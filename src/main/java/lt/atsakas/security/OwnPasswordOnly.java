package lt.atsakas.security;

import lt.atsakas.shared.RuleViolation;

/** Whoever issues passwords wanted one for themselves; they would be out before they had read it. */
public final class OwnPasswordOnly extends RuleViolation {

    OwnPasswordOnly() {
        super("password.ownOnly");
    }
}
