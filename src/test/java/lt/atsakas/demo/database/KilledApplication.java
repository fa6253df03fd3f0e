package lt.atsakas.demo.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Starts the database, writes a row and dies as {@code kill -9} would have it: nothing is stopped or cleaned. */
final class KilledApplication {

    private KilledApplication() {}

    public static void main(String[] arguments) throws SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.keptIn(Path.of(arguments[0]));
        try (Connection connection = EmbeddedPostgresTests.connect(postgres)) {
            connection.createStatement().execute("create table letter (text varchar)");
            connection.createStatement().execute("insert into letter values ('šildymas')");
        }
        Runtime.getRuntime().halt(137);
    }
}
