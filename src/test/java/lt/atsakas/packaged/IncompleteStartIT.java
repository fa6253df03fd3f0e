package lt.atsakas.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.TestSocketUtils;

/** A start that cannot go on says why in one message and ends. */
class IncompleteStartIT {

    @Test
    void namesEverySettingThatIsMissingAtOnce() throws Exception {
        try (PackagedApplication application = PackagedApplication.start(Map.of())) {
            assertThat(application.exitCode()).isNotZero();
            assertThat(application.log())
                    .contains("These settings are missing")
                    .contains("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD")
                    .contains("SPRING_MAIL_HOST", "ATSAKAS_PUBLIC_URL")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void saysThatTheDatabaseIsAway() throws Exception {
        String nobodyThere = "jdbc:postgresql://127.0.0.1:" + TestSocketUtils.findAvailableTcpPort() + "/atsakas";

        try (PackagedApplication application = PackagedApplication.start(Settings.production(nobodyThere, "x"))) {
            assertThat(application.exitCode()).isNotZero();
            assertThat(application.log())
                    .contains("The database does not let Atsakas in")
                    .contains("Check that PostgreSQL runs and that SPRING_DATASOURCE_URL names its host and port.");
        }
    }
}
