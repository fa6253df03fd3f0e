package lt.atsakas.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
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
        Connection line = DataSourceUtils.getConnection(database);
        try {
            hide(line, hidden);
            chain.doFilter(request, response);
        } finally {
            clean(line);
            DataSourceUtils.releaseConnection(line, database);
            transactions.rollback(look);
        }
    }

    private void hide(Connection line, String hidden) throws ServletException {
        try {
            sight.hideOn(line, hidden);
            line.commit();
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    private void clean(Connection line) throws ServletException {
        try {
            if (line.getAutoCommit()) {
                line.setAutoCommit(false);
            }
            line.rollback();
            sight.showOn(line);
            line.commit();
        } catch (SQLException failed) {
            abort(line, failed);
        }
    }

    private static void abort(Connection line, SQLException failed) throws ServletException {
        try {
            line.abort(Runnable::run);
        } catch (SQLException gone) {
            failed.addSuppressed(gone);
        }
        throw new ServletException(failed);
    }
}
