package lt.atsakas.shared;

/** What was asked for does not exist, or the asker may not know that it does: both look the same from outside. */
public final class NotFound extends RuleViolation {

    public NotFound() {
        this("error.notFound");
    }

    /** With words of its own, the same for what does not exist and what may not be known. */
    public NotFound(String messageKey) {
        super(messageKey);
    }
}
