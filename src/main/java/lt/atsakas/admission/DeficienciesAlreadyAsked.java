package lt.atsakas.admission;

import lt.atsakas.shared.RuleViolation;

/** One letter lists everything (VAĮ 12(3)): whoever had it and did not cure is not asked again, and people decide. */
public final class DeficienciesAlreadyAsked extends RuleViolation {

    DeficienciesAlreadyAsked() {
        super("admission.deficienciesAlreadyAsked");
    }
}
