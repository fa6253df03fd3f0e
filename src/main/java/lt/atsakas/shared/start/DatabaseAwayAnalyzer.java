package lt.atsakas.shared.start;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the database does not let the application in: away, wrong password, no such database. */
class DatabaseAwayAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    private static final Map<String, String> REMEDIES = Map.of(
            "08001", "Check that PostgreSQL runs and that SPRING_DATASOURCE_URL names its host and port.",
            "08004", "Check that PostgreSQL runs and accepts connections from here (pg_hba.conf, max_connections).",
            "08006", "Check the network between here and PostgreSQL.",
            "28000", "Check SPRING_DATASOURCE_USERNAME and that pg_hba.conf lets this machine in.",
            "28P01", "Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
            "3D000", "Create the database that SPRING_DATASOURCE_URL names.",
            "42501", "Give the database's owner to the account of SPRING_DATASOURCE_USERNAME: it makes the tables.",
            "57P03", "PostgreSQL is still starting: wait and start again.");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, PSQLException cause) {
        String remedy = REMEDIES.get(cause.getSQLState());
        return remedy == null
                ? null
                : new FailureAnalysis("The database does not let Atsakas in: " + cause.getMessage(), remedy, cause);
    }
}
