package lt.atsakas.registry;

import org.springframework.jdbc.core.simple.JdbcClient;

/** For questions that must never walk through all cases, whatever the planner guesses of how many fit. */
final class IndexOnly {

    private IndexOnly() {}

    /** Until the caller's transaction ends. */
    static void in(JdbcClient jdbc) {
        jdbc.sql("select set_config('enable_seqscan', 'off', true)")
                .query(String.class)
                .single();
    }
}
