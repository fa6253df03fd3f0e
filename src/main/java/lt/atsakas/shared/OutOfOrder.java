package lt.atsakas.shared;

/** Something the house needs does not work for the moment; the caller did nothing wrong and may come again. */
public abstract class OutOfOrder extends RuleViolation {

    protected OutOfOrder(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
