package lt.atsakas.correspondence;

/** Carries messages to official boxes, by way of the gateway to E. delivery. */
public interface BoxCarrier {

    /** Hands the message over, once however often it is tried; whatever happens is told by the result and never thrown. */
    Delivery deliver(BoxMessage message);
}
