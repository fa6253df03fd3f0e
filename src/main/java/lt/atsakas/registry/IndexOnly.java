package lt.atsakas.registry;

import org.springframework.jdbc.core.simple.JdbcClient;

/** For questions that must never walk through all cases, whatever the planner guesses of how many fit. */
final class IndexOnly {

    /** Whoever waits at a desk rather hears that it takes too long; in milliseconds. */
    private static final String PATIENCE = "3000";

    private IndexOnly() {}

    /** The same of a question that somebody waits for, and that rather fails than lasts. */
    static void briefly(JdbcClient jdbc) {
        in(jdbc);
        jdbc.sql("select set_config('statement_timeout', '" + PATIENCE + "', true)")
                .query(String.class)
                .single();
    }

    /** Until the caller's transaction ends. */
    static void in(JdbcClient jdbc) {
        jdbc.sql("select set_config('enable_seqscan', 'off', true)")
                .query(String.class)
                .single();
    }
}
