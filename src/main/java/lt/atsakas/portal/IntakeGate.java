package lt.atsakas.portal;

import java.time.Duration;
import java.util.Locale;
import lt.atsakas.shared.TooOften;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one address from flooding the intake of complaints, and everybody from flooding one mailbox with our letters. */
@Component
public class IntakeGate {

    private final Allowance byAddress;
    private final Allowance byMailbox;

    IntakeGate(PortalLimits limits) {
        byAddress = new Allowance(limits.complaints(), limits.window());
        byMailbox = new Allowance(limits.complaintsPerMailbox(), limits.window());
    }

    /** Lets one more complaint in from this address, or throws {@link TooOften}. */
    public void pass(String address) {
        pass(byAddress, address, "portal.intake.tooOften");
    }

    /** Lets one more complaint in whose letters go to this mailbox, if to any, or throws {@link TooOften}. */
    public void passTo(@Nullable String mailbox) {
        if (mailbox != null) {
            pass(byMailbox, mailbox.strip().toLowerCase(Locale.ROOT), "portal.intake.tooOftenToMailbox");
        }
    }

    private static void pass(Allowance allowance, String key, String words) {
        Duration wait = allowance.wait(key);
        if (!wait.isZero()) {
            throw new TooOften(words, wait);
        }
        allowance.spend(key);
    }
}
