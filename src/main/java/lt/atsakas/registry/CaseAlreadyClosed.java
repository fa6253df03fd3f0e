package lt.atsakas.registry;

import lt.atsakas.shared.RuleViolation;

/** The case has ended; nothing of it changes any more. */
public final class CaseAlreadyClosed extends RuleViolation {

    CaseAlreadyClosed(CaseNumber number) {
        super("registry.caseAlreadyClosed", number.value());
    }
}
