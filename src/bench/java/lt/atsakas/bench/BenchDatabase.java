package lt.atsakas.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import lt.atsakas.demo.database.EmbeddedPostgres;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** One contestant's database on the shared server, looked at from outside. */
record BenchDatabase(String url, String username, String password) {

    private static final int POOL = 16;

    /** Makes an empty database of that name. */
    static BenchDatabase create(EmbeddedPostgres server, String name) {
        JdbcConnectionDetails first = server.connectionDetails();
        new BenchDatabase(first.getJdbcUrl(), first.getUsername(), first.getPassword()).run("create database " + name);
        String url = first.getJdbcUrl().replaceFirst("/[^/]*$", "/" + name);
        return new BenchDatabase(url, first.getUsername(), first.getPassword());
    }

    /** A pool as large as the application's, with the driver's own settings. */
    DataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(POOL);
        return pool;
    }

    void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Bytes of write-ahead log that the whole server has written since it was made. */
    long walBytes() {
        return number("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')");
    }

    long bytes() {
        return number("select pg_database_size(current_database())");
    }

    String text(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }
}
