package lt.atsakas.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import lt.atsakas.shared.start.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

class EmbeddedPostgresTests {

    @TempDir
    static Path shared;

    private static EmbeddedPostgres thrownAway;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        thrownAway = EmbeddedPostgres.throwAwayIn(shared);
    }

    @AfterAll
    static void stop() {
        thrownAway.close();
    }

    @Test
    void goesOnWithWhatAKilledApplicationLeft() throws Exception {
        int exitCode = killedApplication().start().waitFor();

        try (EmbeddedPostgres again = EmbeddedPostgres.keptIn(folder)) {
            assertThat(exitCode).isEqualTo(137);
            assertThat(ask(again, "select text from letter")).isEqualTo("šildymas");
            assertThat(ask(again, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        String url = thrownAway.connectionDetails().getJdbcUrl();

        assertThatThrownBy(() -> DriverManager.getConnection(url, EmbeddedPostgres.USERNAME, "demo"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void refusesASecondApplicationInTheSameFolder() {
        assertThatThrownBy(() -> EmbeddedPostgres.keptIn(shared))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already running");
    }

    @Test
    void doesNotWaitForTheDiskWhereDataAreThrownAway() throws SQLException {
        assertThat(ask(thrownAway, "show fsync")).isEqualTo("off");
    }

    @Test
    void forgetsEverythingWhenStartedAfresh() throws SQLException {
        try (EmbeddedPostgres first = EmbeddedPostgres.throwAwayIn(folder);
                Connection connection = connect(first)) {
            connection.createStatement().execute("create table letter (text varchar)");
        }

        try (EmbeddedPostgres afresh = EmbeddedPostgres.throwAwayIn(folder)) {
            assertThat(ask(afresh, "select to_regclass('letter')::text")).isNull();
        }
    }

    static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        JdbcConnectionDetails details = postgres.connectionDetails();
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    private static String ask(EmbeddedPostgres postgres, String question) throws SQLException {
        try (Connection connection = connect(postgres);
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private ProcessBuilder killedApplication() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledApplication.class.getName(),
                        folder.toRealPath().toString())
                .inheritIO();
    }
}
