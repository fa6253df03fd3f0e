package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The handler began to work on the case before saying that there is no conflict of interests. */
public final class ImpartialityNotConfirmed extends RuleViolation {

    ImpartialityNotConfirmed() {
        super("assignment.impartialityNotConfirmed");
    }
}
