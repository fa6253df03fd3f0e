package lt.atsakas.admission;

import lt.atsakas.shared.RuleViolation;

/** The note of what the client brought is longer than a line of the case's history may be. */
public final class CureNoteTooLong extends RuleViolation {

    CureNoteTooLong(int most, int written) {
        super("admission.cureNoteTooLong", String.valueOf(most), String.valueOf(written));
    }
}
