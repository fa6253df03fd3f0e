package lt.atsakas.process.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Before the first request: standing grants, filters and what the barred see, in one transaction and on one node at a time. */
@Component
class EngineOpening implements SmartInitializingSingleton {

    private static final long LOCK = 20261122L;

    private final StandingGrants grants;
    private final TasklistFilters filters;
    private final SightOfEngine sight;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    EngineOpening(
            StandingGrants grants,
            TasklistFilters filters,
            SightOfEngine sight,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.grants = grants;
        this.filters = filters;
        this.sight = sight;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(opening -> {
            database.sql("select pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query((row, index) -> true)
                    .single();
            grants.give();
            filters.create();
            sight.open();
        });
    }
}
