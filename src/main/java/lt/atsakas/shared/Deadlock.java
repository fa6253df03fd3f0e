package lt.atsakas.shared;

import java.sql.SQLException;
import java.util.Set;

/** Tells a fault by which the database ended one of two that stood in each other's way: whoever tries again gets through. */
public final class Deadlock {

    /** SQL states: deadlock detected, serialization failure. */
    private static final Set<String> STATES = Set.of("40P01", "40001");

    private Deadlock() {}

    /** Whether that is at the bottom of the fault, whatever it was wrapped into. */
    public static boolean causes(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && STATES.contains(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
