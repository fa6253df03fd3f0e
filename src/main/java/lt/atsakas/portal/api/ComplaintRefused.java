package lt.atsakas.portal.api;

import java.util.List;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.shared.RuleViolation;

/** A complaint from a program lacks what makes it a submission. */
final class ComplaintRefused extends RuleViolation {

    private final transient List<FieldFault> faults;

    ComplaintRefused(List<FieldFault> faults) {
        super("intake.invalidSubmission");
        this.faults = List.copyOf(faults);
    }

    List<FieldFault> faults() {
        return faults;
    }
}
