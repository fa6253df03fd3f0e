package lt.atsakas.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source that tells a tally what passes through it: statements, round trips and transactions. Counting costs time,
 * so it is off unless asked for.
 */
public final class CountedDataSource extends DelegatingDataSource implements AutoCloseable {

    /** Whatever ends a transaction; the engine on its own ends one that only read by going back to auto-commit. */
    private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit", "close");

    private final StatementTally tally = new StatementTally();
    private volatile boolean counting;

    public CountedDataSource(DataSource target) {
        super(target);
    }

    public StatementTally tally() {
        return tally;
    }

    /** Counts what happens during the work, in whatever thread, from nothing. */
    public StatementTally count(Runnable work) {
        tally.clear();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return tally;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return counting ? new CountedConnection(connection).proxy() : connection;
    }

    @Override
    public void close() {
        ((HikariDataSource) Objects.requireNonNull(getTargetDataSource())).close();
    }

    private final class CountedConnection implements InvocationHandler {

        private final Connection connection;
        private boolean open;
        private boolean written;

        CountedConnection(Connection connection) {
            this.connection = connection;
        }

        Connection proxy() {
            return proxied(Connection.class, this);
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (ENDS.contains(method.getName())) {
                endTransaction();
            }
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement prepared && arguments != null) {
                Class<?> type =
                        prepared instanceof CallableStatement ? CallableStatement.class : PreparedStatement.class;
                return proxied(type, new CountedStatement(this, prepared, (String) arguments[0]));
            }
            if (result instanceof Statement statement) {
                return proxied(Statement.class, new CountedStatement(this, statement, null));
            }
            return result;
        }

        void executed(boolean writes) throws SQLException {
            open = true;
            written |= writes;
            if (connection.getAutoCommit()) {
                endTransaction();
            }
        }

        private void endTransaction() {
            if (open) {
                tally.transaction(written);
                open = false;
                written = false;
            }
        }
    }

    private final class CountedStatement implements InvocationHandler {

        private final CountedConnection connection;
        private final Statement statement;
        private final @Nullable String sql;
        private int batched;

        CountedStatement(CountedConnection connection, Statement statement, @Nullable String sql) {
            this.connection = connection;
            this.statement = statement;
            this.sql = sql;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            String name = method.getName();
            if (name.equals("addBatch")) {
                batched++;
            }
            if (!name.startsWith("execute")) {
                return call(statement, method, arguments);
            }
            long start = System.nanoTime();
            Object result = call(statement, method, arguments);
            String text = sql == null && arguments != null ? String.valueOf(arguments[0]) : String.valueOf(sql);
            boolean writes = tally.roundTrip(text, name.contains("Batch") ? batched : 1, System.nanoTime() - start);
            batched = 0;
            connection.executed(writes);
            return result;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxied(Class<?> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
