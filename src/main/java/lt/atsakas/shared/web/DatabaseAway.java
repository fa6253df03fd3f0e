package lt.atsakas.shared.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells a fault that only says the database cannot be reached, or cannot go on now, from a fault of ours. */
public final class DatabaseAway {

    static final String SECONDS_TO_WAIT = "30";
    static final String NOTE = "The database is away; a request was told to come again";

    /** Classes of SQL states: connection, insufficient resources, operator intervention such as a shutdown. */
    private static final List<String> STATES = List.of("08", "53", "57P");

    /** What the pool says, without a state, of a connection it has given up while it was in use. */
    private static final String GIVEN_UP = "Connection is closed";

    private DatabaseAway() {}

    public static boolean causes(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && isAway(refused)) {
                return true;
            }
            if (cause instanceof TransactionSystemException failed && causes(failed.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException refused) {
        String state = refused.getSQLState();
        return refused instanceof SQLTransientConnectionException
                || GIVEN_UP.equals(refused.getMessage())
                || (state != null && STATES.stream().anyMatch(state::startsWith));
    }
}
