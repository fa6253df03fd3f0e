package lt.atsakas.process.admission;

import lt.atsakas.shared.RuleViolation;

/** Nobody decides about admissibility without what was written down of a proceeding elsewhere while they decided. */
final class ProceedingsNotSeen extends RuleViolation {

    ProceedingsNotSeen() {
        super("proceedings.notSeen");
    }
}
