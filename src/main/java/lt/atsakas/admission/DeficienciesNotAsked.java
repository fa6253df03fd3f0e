package lt.atsakas.admission;

import lt.atsakas.shared.RuleViolation;

/** Deficiencies that the client was not asked to cure, or may still cure, are no ground (VAĮ 11(3)(7), 12(3)). */
public final class DeficienciesNotAsked extends RuleViolation {

    DeficienciesNotAsked() {
        super("admission.deficienciesNotAsked");
    }
}
