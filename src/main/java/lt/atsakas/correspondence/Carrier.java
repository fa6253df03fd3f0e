package lt.atsakas.correspondence;

/** Carries letters out of the house. */
public interface Carrier {

    /** Sets out on one trip; a connection is opened with the first letter and serves the others too. */
    Trip setOut();

    /** A trip with letters, one after another. */
    interface Trip extends AutoCloseable {

        /** Hands the letter over; whatever happens is told by the result and never thrown. */
        Delivery deliver(Envelope letter);

        /** Whether no letter can leave on this trip any more. */
        boolean isOver();

        @Override
        void close();
    }
}
