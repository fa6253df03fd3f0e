package lt.atsakas.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lt.atsakas.acceptance.browser.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application with nothing but the demo profile. */
class DemoModeIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static PackagedApplication application;

    @BeforeAll
    static void start() throws IOException {
        application = started();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registrar", "handler", "handler2", "handler3", "unithead", "otherhead", "director", "secretary",
                "chair", "member1", "member2", "member3", "owner", "approver", "dpo", "admin"
            })
    void letsTheAccountIn(String login) throws IOException {
        assertThat(application.get("/api/cases", login, "demo").statusCode()).isEqualTo(200);
    }

    @Test
    void hasCasesInDifferentStates() throws IOException {
        Set<String> states = new HashSet<>();
        cases().forEach(found -> states.add(found.get("state").asText()));

        assertThat(states).hasSizeGreaterThanOrEqualTo(2);
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void hasSentAnAnswerWithItsLetter() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            JsonNode mails = mail("ruta.bieliauskaite@pastas.demo");
            assertThat(mails)
                    .anySatisfy(answer -> assertThat(answer.path("attachments")
                                    .path(0)
                                    .path("contentType")
                                    .asText())
                            .isEqualTo("application/pdf"));
        });
    }

    @Test
    void keepsCasesMailAndTheLeadOfTheClockWhenKilled() throws Exception {
        OffsetDateTime nextWeek = clock().plusDays(7);
        assertThat(move(nextWeek)).isEqualTo(200);
        int cases = cases().size();
        int letters = mail("janina.mackeviciene@pastas.demo").size();

        application.kill();
        application = started();

        assertThat(clock()).isAfterOrEqualTo(nextWeek);
        assertThat(cases()).hasSize(cases);
        assertThat(mail("janina.mackeviciene@pastas.demo")).hasSize(letters).isNotEmpty();
    }

    @Test
    void movesTheClockForwardOnly() throws IOException {
        OffsetDateTime now = clock();

        assertThat(move(now.minusHours(1))).isEqualTo(400);
        assertThat(move(now.plusHours(1))).isEqualTo(200);
        assertThat(clock()).isAfterOrEqualTo(now.plusHours(1));
    }

    @Test
    void showsMailAndClockToTheAdministratorOnly() throws IOException {
        assertThat(application.get("/demo/mail", "admin", "demo").statusCode()).isEqualTo(200);
        assertThat(application.get("/demo/mail", "handler", "demo").statusCode())
                .isEqualTo(403);
        assertThat(application.get("/demo/clock", "handler", "demo").statusCode())
                .isEqualTo(403);
    }

    @Test
    void itsPagesSuitEverybody() throws Exception {
        hasSentAnAnswerWithItsLetter();

        Scenario.play("demo-pages", application.port(), Map.of());
    }

    private static PackagedApplication started() throws IOException {
        PackagedApplication started =
                PackagedApplication.start(Settings.demo(folder.toString())).ready();
        await().atMost(Duration.ofMinutes(2)).until(() -> started.log().contains("Atsakas is ready"));
        return started;
    }

    private static OffsetDateTime clock() throws IOException {
        String reading = application.get("/demo/clock", "admin", "demo").body();
        return OffsetDateTime.parse(JSON.readTree(reading).get("instant").asText());
    }

    private static int move(OffsetDateTime target) throws IOException {
        String body = "{\"instant\":\"" + target + "\"}";
        return application.put("/demo/clock", body, "admin", "demo").statusCode();
    }

    private static JsonNode cases() throws IOException {
        return JSON.readTree(application.get("/api/cases", "director", "demo").body())
                .get("cases");
    }

    private static JsonNode mail(String address) throws IOException {
        return JSON.readTree(
                application.get("/demo/mail?to=" + address, "admin", "demo").body());
    }
}
