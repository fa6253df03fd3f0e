package lt.atsakas.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * One look of the webapps' plugins at the engine's tables: they only read, past the engine's commands, and commit by themselves on
 * whichever line to the database they are given. So what is hidden is hidden on that line until the look is over; a line that
 * cannot be cleaned again is thrown away.
 */
@Component
class Glance {

    private static final Logger LOG = LoggerFactory.getLogger(Glance.class);

    private final PlatformTransactionManager transactions;
    private final DataSource database;
    private final SightOfEngine sight;

    Glance(PlatformTransactionManager transactions, DataSource database, SightOfEngine sight) {
        this.transactions = transactions;
        this.database = database;
        this.sight = sight;
    }

    void without(String hidden, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DefaultTransactionDefinition reading =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRED);
        reading.setReadOnly(true);
        TransactionStatus look = transactions.getTransaction(reading);
        try {
            lookWithout(hidden, () -> chain.doFilter(request, response));
        } finally {
            transactions.rollback(look);
        }
    }

    private void lookWithout(String hidden, Look look) throws ServletException, IOException {
        Connection line = DataSourceUtils.getConnection(database);
        try {
            hide(line, hidden);
            look.run();
        } finally {
            clean(line);
            DataSourceUtils.releaseConnection(line, database);
        }
    }

    private interface Look {

        void run() throws ServletException, IOException;
    }

    private void hide(Connection line, String hidden) throws ServletException {
        try {
            sight.hideOn(line, hidden);
            line.commit();
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    private void clean(Connection line) {
        try {
            if (line.getAutoCommit()) {
                line.setAutoCommit(false);
            }
            line.rollback();
            sight.showOn(line);
            line.commit();
        } catch (SQLException failed) {
            LOG.warn("A line to the database could not be cleaned and is thrown away", failed);
            abort(line);
        }
    }

    private static void abort(Connection line) {
        try {
            line.abort(Runnable::run);
        } catch (SQLException gone) {
            LOG.warn("It was closed already", gone);
        }
    }
}
