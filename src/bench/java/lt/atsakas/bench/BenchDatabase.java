package lt.atsakas.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import lt.atsakas.demo.database.EmbeddedPostgres;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** One contestant's database on the shared server, looked at from outside. */
record BenchDatabase(String url, String username, String password) {

    private static final int POOL = 16;
    private static final long NANOS_PER_TICK = 10_000_000;

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

    /** Processor time of the server with all its processes, those that have ended too, as Linux counts it. */
    long serverNanos() {
        long checkpointer = number("select pid from pg_stat_activity where backend_type = 'checkpointer'");
        long server = ProcessHandle.of(checkpointer)
                .flatMap(ProcessHandle::parent)
                .map(ProcessHandle::pid)
                .orElseThrow();
        long ended = ticks(server, 4);
        return NANOS_PER_TICK
                * ProcessHandle.of(server).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToLong(process -> ticks(process.pid(), 2))
                        .reduce(ended, Long::sum);
    }

    /** User and system time are fields 14 and 15, those of children that have ended 16 and 17; the name before may hold blanks. */
    private static long ticks(long process, int fields) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
            return Arrays.stream(stat.substring(stat.lastIndexOf(')')).split(" "))
                    .skip(12)
                    .limit(fields)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
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
