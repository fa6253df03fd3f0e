package lt.atsakas.intake;

import java.util.List;
import lt.atsakas.shared.RuleViolation;

/** A submission cannot be registered as it is; the faults say what to mend. Nothing was stored. */
public final class InvalidSubmission extends RuleViolation {

    private final transient List<FieldFault> faults;

    public InvalidSubmission(List<FieldFault> faults) {
        super("intake.invalidSubmission");
        this.faults = List.copyOf(faults);
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
