package lt.atsakas.workplace;

import java.time.Duration;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.Allowance;
import lt.atsakas.shared.TooOften;
import org.springframework.stereotype.Component;

/** How often one registrar looks clients up: often enough to type all day, not to read the whole register. */
@Component
class DeskAllowance {

    private static final int TIMES = 120;

    private final Allowance lookUps = new Allowance(TIMES, Duration.ofMinutes(1));

    /** Counts one look-up; {@link TooOften} when there were too many. */
    void spend(EmployeeId registrar) {
        Duration wait = lookUps.wait(registrar.value());
        if (!wait.isZero()) {
            throw new TooOften("desk.find.tooOften", wait);
        }
        lookUps.spend(registrar.value());
    }
}
