package lt.atsakas.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import lt.atsakas.demo.database.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** The application without the demo profile, on a PostgreSQL of its own. */
class ProductionIT {

    private static EmbeddedPostgres postgres;
    private static PackagedApplication application;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.throwAwayIn(Path.of("target", "packaged-database"));
        JdbcConnectionDetails details = postgres.connectionDetails();
        application = PackagedApplication.start(Settings.production(details.getJdbcUrl(), details.getPassword()))
                .ready();
    }

    @AfterAll
    static void stop() {
        application.close();
        postgres.close();
    }

    @Test
    void servesThoughTheMailServerIsAwayAndSaysWhichUnitsTheHouseLacks() throws IOException {
        assertThat(application.isServing()).as(application.log()).isTrue();
        assertThat(application.health()).contains("DEGRADED");
        assertThat(application.log()).contains("Maršrutas (routing): įmonėje nėra padalinio „bustas“");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo", "/demo/mail", "/demo/clock"})
    void hasNoDemoPages(String path) throws IOException {
        assertThat(application.get(path, "admin", Settings.ADMIN_PASSWORD).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "registrar", "handler", "director"})
    void hasNoDemoAccounts(String login) throws IOException {
        assertThat(application.get("/api/cases", login, "demo").statusCode()).isEqualTo(401);
    }

    @Test
    void startsNothingOfDemoMode() throws IOException {
        assertThat(application.log()).doesNotContainIgnoringCase("demo").doesNotContain("greenmail");
    }
}
