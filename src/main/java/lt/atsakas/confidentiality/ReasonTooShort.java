package lt.atsakas.confidentiality;

import lt.atsakas.shared.RuleViolation;

/** Somebody wants to look into a case of others and does not say in a sentence why. */
public final class ReasonTooShort extends RuleViolation {

    ReasonTooShort(int words) {
        super("confidentiality.reasonTooShort", words);
    }
}
