package lt.atsakas.portal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import lt.atsakas.shared.Allowance;
import lt.atsakas.shared.CallersLine;
import lt.atsakas.shared.TooOften;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one address from flooding the intake of complaints, and everybody from flooding one mailbox with our letters. */
@Component
public class IntakeGate {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Allowance byAddress;
    private final Allowance files;
    private final List<Allowance> filed;
    private final List<Allowance> byMailbox;

    IntakeGate(PortalLimits limits) {
        byAddress = new Allowance(limits.complaints(), limits.window());
        files = new Allowance(limits.uploads(), limits.window());
        filed = both(limits.filed(), limits.window(), limits.filedADay());
        byMailbox = both(limits.complaintsPerMailbox(), limits.window(), limits.complaintsPerMailboxADay());
    }

    /** Lets the words of one more complaint in from this address, or throws {@link TooOften}. */
    public void pass(String address) {
        String line = CallersLine.of(address);
        require(List.of(byAddress), line, "portal.intake.tooOften");
        byAddress.spend(line);
    }

    /** Lets files of this address be looked at, or throws {@link TooOften}. */
    public void bringFiles(String address) {
        String line = CallersLine.of(address);
        require(List.of(files), line, "portal.intake.tooOftenFiles");
        files.spend(line);
    }

    /** Lets a complaint be filed from this address whose letters go to this mailbox, if to any, or throws {@link TooOften}. */
    public void passToFile(String address, @Nullable String mailbox) {
        require(filed, CallersLine.of(address), "portal.intake.tooManyFiled");
        if (mailbox != null) {
            require(byMailbox, plain(mailbox), "portal.intake.tooOftenToMailbox");
        }
    }

    /** Counts one that was filed: what is refused for a fault sends no letter and holds up nobody. */
    public void filed(String address, @Nullable String mailbox) {
        filed.forEach(allowance -> allowance.spend(CallersLine.of(address)));
        if (mailbox != null) {
            byMailbox.forEach(allowance -> allowance.spend(plain(mailbox)));
        }
    }

    private static List<Allowance> both(int times, Duration window, int timesADay) {
        return List.of(new Allowance(times, window), new Allowance(timesADay, A_DAY));
    }

    /** The longest wait counts: whoever comes again when told to is let in. */
    private static void require(List<Allowance> allowances, String key, String words) {
        Duration wait = allowances.stream()
                .map(allowance -> allowance.wait(key))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new TooOften(words, wait);
        }
    }

    private static String plain(String mailbox) {
        return mailbox.strip().toLowerCase(Locale.ROOT);
    }
}
