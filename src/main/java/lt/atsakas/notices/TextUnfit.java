package lt.atsakas.notices;

import java.util.List;
import lt.atsakas.shared.RuleViolation;

/** A text that clients could not be shown as it was meant; nothing was kept. */
public final class TextUnfit extends RuleViolation {

    private final transient List<TextFault> faults;

    TextUnfit(List<TextFault> faults) {
        super("notices.textUnfit");
        this.faults = List.copyOf(faults);
    }

    /** What is to be mended, never empty. */
    public List<TextFault> faults() {
        return faults;
    }
}
