package lt.atsakas.correspondence.wording;

import java.util.List;
import lt.atsakas.shared.RuleViolation;

/** The text is not one that may be sent: it lacks something, or has what nobody can fill in. */
public final class TextUnfit extends RuleViolation {

    private final transient List<TextFault> faults;

    TextUnfit(List<TextFault> faults) {
        super("wording.unfit", faults.size());
        this.faults = List.copyOf(faults);
    }

    /** What is to be mended. */
    public List<TextFault> faults() {
        return faults;
    }
}
