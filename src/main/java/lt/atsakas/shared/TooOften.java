package lt.atsakas.shared;

import java.time.Duration;

/** Somebody asked more often than is allowed and should come again later; the words get the minutes to wait. */
public final class TooOften extends RuleViolation {

    private final Duration wait;

    public TooOften(String messageKey, Duration wait) {
        super(messageKey, wait.plusSeconds(59).toMinutes());
        this.wait = wait;
    }

    /** After how long it makes sense to try again. */
    public Duration timeToWait() {
        return wait;
    }
}
