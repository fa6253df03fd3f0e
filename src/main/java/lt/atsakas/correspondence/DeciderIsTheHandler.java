package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** Nobody approves their own answer. */
public final class DeciderIsTheHandler extends RuleViolation {

    DeciderIsTheHandler() {
        super("correspondence.deciderIsTheHandler");
    }
}
