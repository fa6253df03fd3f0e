package lt.atsakas.shared;

/** What was asked for does not exist, or the asker may not know that it does: both look the same from outside. */
public final class NotFound extends RuleViolation {

    public NotFound() {
        super("error.notFound");
    }
}
