package lt.atsakas.portal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Allowance;
import lt.atsakas.shared.CallersLine;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TooOften;
import org.springframework.stereotype.Service;

/** Opens a case to its client by number and code. Wrong ones look alike and are counted, by number and by address. */
@Service
public class CaseDoor {

    private final CaseRegistry registry;
    private final Allowance wrongByNumber;
    private final Allowance wrongByAddress;

    CaseDoor(CaseRegistry registry, PortalLimits limits) {
        this.registry = registry;
        this.wrongByNumber = new Allowance(limits.wrongCodesPerCase(), limits.window());
        this.wrongByAddress = new Allowance(limits.wrongCodesPerAddress(), limits.window());
    }

    /**
     * The case, whatever others tried before, or {@link NotFound}; after too many wrong codes {@link TooOften}, whether or
     * not there is such a case.
     */
    public CaseFacts open(String number, String code, String address) {
        String tried = number.strip().replace('~', '/');
        return find(tried, code).orElseThrow(() -> refusal(tried.toLowerCase(Locale.ROOT), address));
    }

    private Optional<CaseFacts> find(String number, String code) {
        try {
            return registry.open(CaseNumber.fromAddress(number), AccessCode.typed(code));
        } catch (NotFound notANumber) {
            return Optional.empty();
        }
    }

    private RuleViolation refusal(String number, String address) {
        Duration byNumber = wrongByNumber.wait(number);
        Duration byAddress = wrongByAddress.wait(CallersLine.of(address));
        Duration wait = byNumber.compareTo(byAddress) > 0 ? byNumber : byAddress;
        if (!wait.isZero()) {
            return new TooOften("portal.status.tooOften", wait);
        }
        wrongByNumber.spend(number);
        wrongByAddress.spend(CallersLine.of(address));
        return new NotFound("portal.status.notFound");
    }
}
