package lt.atsakas.correspondence;

/** Carries short texts to telephones; without one the house sends none. */
public interface TextCarrier {

    /** Hands the text over; whatever happens is told by the result and never thrown. */
    Delivery deliver(TextMessage message);
}
