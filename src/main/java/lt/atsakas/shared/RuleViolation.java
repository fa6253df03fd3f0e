package lt.atsakas.shared;

/**
 * A rule of the office was broken by the caller. The message key names the Lithuanian words for the person: what is
 * wrong and what to do; the arguments fill it in and hold no personal data.
 */
public abstract class RuleViolation extends RuntimeException {

    private final String messageKey;
    private final transient Object[] arguments;

    protected RuleViolation(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    /** The key of the words in {@code messages.properties}. */
    public String messageKey() {
        return messageKey;
    }

    /** What fills the words in, in order. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
