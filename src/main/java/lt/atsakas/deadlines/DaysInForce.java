package lt.atsakas.deadlines;

import java.util.function.Supplier;

/** The days as this node knows them; its versions never go back. */
public interface DaysInForce extends Supplier<Days> {

    /** Reads them anew unless this node knows that version of the calendar already. */
    void catchUpWith(long version);
}
