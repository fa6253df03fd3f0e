package lt.atsakas.portal;

import java.time.Duration;
import lt.atsakas.shared.TooOften;
import org.springframework.stereotype.Component;

/** Keeps one address from flooding the intake of complaints. */
@Component
public class IntakeGate {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Allowance complaints;

    IntakeGate(PortalLimits limits) {
        complaints = new Allowance(limits.complaints(), WINDOW);
    }

    /** Lets one more complaint in from this address, or throws {@link TooOften}. */
    public void pass(String address) {
        Duration wait = complaints.wait(address);
        if (!wait.isZero()) {
            throw new TooOften("portal.intake.tooOften", wait);
        }
        complaints.spend(address);
    }
}
