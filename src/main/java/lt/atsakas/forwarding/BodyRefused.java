package lt.atsakas.forwarding;

import java.util.List;
import lt.atsakas.shared.RuleViolation;

/** A body as it was written down could not be written to; nothing was kept. */
public final class BodyRefused extends RuleViolation {

    private final transient List<BodyFault> faults;

    BodyRefused(List<BodyFault> faults) {
        super("forwarding.bodyRefused");
        this.faults = List.copyOf(faults);
    }

    /** What is to be mended, never empty. */
    public List<BodyFault> faults() {
        return faults;
    }
}
