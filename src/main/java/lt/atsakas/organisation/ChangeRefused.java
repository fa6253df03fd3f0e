package lt.atsakas.organisation;

import java.util.List;
import lt.atsakas.shared.RuleViolation;

/** The house would not be in order after the change; nothing of it was done. */
public final class ChangeRefused extends RuleViolation {

    private final transient List<HouseFault> faults;

    ChangeRefused(List<HouseFault> faults) {
        super("organisation.changeRefused");
        this.faults = List.copyOf(faults);
    }

    /** What is to be mended, never empty. */
    public List<HouseFault> faults() {
        return faults;
    }
}
