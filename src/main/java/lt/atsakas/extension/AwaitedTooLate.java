package lt.atsakas.extension;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import lt.atsakas.shared.RuleViolation;

/** What the answer waits for comes so late that the law lets no answer wait for it. */
public final class AwaitedTooLate extends RuleViolation {

    AwaitedTooLate(LocalDate awaited, LocalDate latest) {
        super("extension.awaitedTooLate", DATES.day(awaited), DATES.day(latest));
    }
}
