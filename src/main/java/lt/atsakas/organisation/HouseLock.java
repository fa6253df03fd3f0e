package lt.atsakas.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one transaction at a time change the house: two changes, each in order, could close a ring together. */
@Component
class HouseLock {

    private static final long LOCK = 20261201L;

    private final JdbcClient database;

    HouseLock(JdbcClient database) {
        this.database = database;
    }

    /** Holds the house until the caller's transaction ends; reading goes on meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    void take() {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, index) -> true)
                .single();
    }
}
