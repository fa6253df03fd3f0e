package lt.atsakas.proceedings;

import lt.atsakas.shared.RuleViolation;

/** The answer, or what stands for it, is decided: there is no examination left to stop or to suspend. */
public final class ExaminationOver extends RuleViolation {

    ExaminationOver() {
        super("proceedings.examinationOver");
    }
}
