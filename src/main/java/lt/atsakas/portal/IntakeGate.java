package lt.atsakas.portal;

import java.time.Duration;
import java.util.Locale;
import lt.atsakas.shared.Allowance;
import lt.atsakas.shared.CallersLine;
import lt.atsakas.shared.TooOften;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one address from flooding the intake of complaints, and everybody from flooding one mailbox with our letters. */
@Component
public class IntakeGate {

    private final Allowance byAddress;
    private final Allowance files;
    private final Allowance byMailbox;

    IntakeGate(PortalLimits limits) {
        byAddress = new Allowance(limits.complaints(), limits.window());
        files = new Allowance(limits.uploads(), limits.window());
        byMailbox = new Allowance(limits.complaintsPerMailbox(), limits.window());
    }

    /** Lets one more complaint in from this address, or throws {@link TooOften}. */
    public void pass(String address) {
        String line = CallersLine.of(address);
        require(byAddress, line, "portal.intake.tooOften");
        byAddress.spend(line);
    }

    /** Lets files of this address be looked at, or throws {@link TooOften}. */
    public void bringFiles(String address) {
        String line = CallersLine.of(address);
        require(files, line, "portal.intake.tooOftenFiles");
        files.spend(line);
    }

    /** Lets a complaint in whose letters go to this mailbox, if to any; {@link TooOften} when many were filed. */
    public void passTo(@Nullable String mailbox) {
        if (mailbox != null) {
            require(byMailbox, plain(mailbox), "portal.intake.tooOftenToMailbox");
        }
    }

    /** Counts one that was filed: what is refused for a fault sends no letter and holds up nobody of that mailbox. */
    public void filedTo(@Nullable String mailbox) {
        if (mailbox != null) {
            byMailbox.spend(plain(mailbox));
        }
    }

    private static void require(Allowance allowance, String key, String words) {
        Duration wait = allowance.wait(key);
        if (!wait.isZero()) {
            throw new TooOften(words, wait);
        }
    }

    private static String plain(String mailbox) {
        return mailbox.strip().toLowerCase(Locale.ROOT);
    }
}
