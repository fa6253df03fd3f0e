package lt.atsakas.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.demo.database.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database goes away while the application runs, and comes back. */
class DatabaseAwayIT {

    private static final Duration SECONDS = Duration.ofSeconds(30);
    private static final List<String> ROUNDS = List.of(
            "the postman", "cases that follow the calendar", "the work of people who left", "the engine's jobs");
    private static final String COMPLAINT = """
            {"channel":"WEB","client":{"kind":"PERSON","name":"Ona Slaptutė","email":"ona.slaptute@example.lt"},
             "language":"lt","subject":"Šąla butas","text":"Bute tik 15 laipsnių.","replyBy":"EMAIL"}""";

    private static EmbeddedPostgres postgres;
    private static BreakableLine line;
    private static PackagedApplication application;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.throwAwayIn(Path.of("target", "away-database"));
        JdbcConnectionDetails details = postgres.connectionDetails();
        int port = URI.create(details.getJdbcUrl().substring("jdbc:".length())).getPort();
        line = BreakableLine.to(port);
        String url = details.getJdbcUrl().replace(":" + port + "/", ":" + line.port() + "/") + "?socketTimeout=5";
        application =
                PackagedApplication.start(settings(url, details.getPassword())).ready();
    }

    @AfterEach
    void mend() {
        line.mend();
    }

    @AfterAll
    static void stop() throws IOException {
        application.close();
        line.close();
        postgres.close();
    }

    @Test
    void aComplaintSentMeanwhileIsRefusedInWordsAndTakenOnceAfterwards() throws IOException {
        line.cut();
        HttpResponse<String> refused = file("away-and-back-0001");
        awaitDown();
        line.mend();
        awaitUp();

        HttpResponse<String> taken = file("away-and-back-0001");
        HttpResponse<String> repeated = file("away-and-back-0001");

        assertUnavailable(refused);
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(number(repeated)).isEqualTo(number(taken));
        assertThat(casesAndProcesses()).containsExactly(Map.entry("cases", 1L), Map.entry("processes", 1L));
        assertThat(application.log()).doesNotContain("Slaptutė", "ona.slaptute");
    }

    @Test
    void whoeverSignsInMeanwhileIsToldToComeAgainAndNotThatThePasswordIsWrong() throws IOException {
        line.cut();

        HttpResponse<String> program = application.get("/api/cases", "admin", Settings.ADMIN_PASSWORD);
        HttpResponse<String> person = application.signIn("admin", Settings.ADMIN_PASSWORD);

        assertUnavailable(program);
        assertThat(person.statusCode()).isEqualTo(503);
        assertThat(person.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(person.body()).contains("<h1", "Paslauga laikinai neveikia", "Pakartokite po kelių minučių");
    }

    @Test
    void aLineThatFallsSilentIsNoticedToo() throws IOException {
        line.silence();
        HttpResponse<String> refused = file("silent-and-back-01");
        awaitDown();
        line.mend();
        awaitUp();

        assertUnavailable(refused);
        assertThat(application
                        .get("/api/cases", "admin", Settings.ADMIN_PASSWORD)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsDoneInRoundsTellsOfItOnceAndAgainWhenItIsOver() throws IOException {
        await().atMost(SECONDS).until(DatabaseAwayIT::noRoundIsBrokenOff);
        int before = application.log().length();
        line.cut();
        ROUNDS.forEach(work -> awaitLog(before, "Rounds of " + work + " break off again"));
        line.mend();
        ROUNDS.forEach(work -> awaitLog(before, "Rounds of " + work + " get through again"));

        String log = application.log().substring(before);

        assertThat(ROUNDS).allSatisfy(work -> assertThat(log).containsOnlyOnce("Rounds of " + work + " break off;"));
        assertThat(log)
                .doesNotContain(
                        "Unexpected error occurred in scheduled task",
                        "Exception during job acquisition",
                        "o.h.engine.jdbc.spi.SqlExceptionHelper");
    }

    /** Rounds come often and say of every one how it ended. */
    private static Map<String, String> settings(String url, String password) {
        Map<String, String> settings = new HashMap<>(Settings.production(url, password));
        settings.put("ATSAKAS_LEAVERS_POLL", "1s");
        settings.put("LOGGING_LEVEL_LT_ATSAKAS_SHARED", "DEBUG");
        return settings;
    }

    private static boolean noRoundIsBrokenOff() throws IOException {
        String log = application.log();
        return log.split(" break off; ", -1).length == log.split(" get through again", -1).length;
    }

    private static void awaitLog(int from, String words) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> application.log().substring(from).contains(words));
    }

    private static void awaitDown() {
        await().atMost(SECONDS).until(() -> application.health().contains("\"status\":\"DOWN\""));
    }

    private static void awaitUp() {
        await().atMost(SECONDS).until(application::isServing);
    }

    private static HttpResponse<String> file(String key) throws IOException {
        return application.post("/api/complaints", COMPLAINT, Map.of("Idempotency-Key", key));
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Paslauga laikinai neveikia").contains("Pakartokite po kelių minučių");
    }

    private static String number(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body()).path("caseNumber").asText();
    }

    /** Asked of the database itself, past the application. */
    private static Map<String, Object> casesAndProcesses() {
        JdbcConnectionDetails details = postgres.connectionDetails();
        return JdbcClient.create(
                        new DriverManagerDataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword()))
                .sql("""
                        select (select count(*) from registry.case_file) as cases,
                               (select count(*) from act_ru_execution
                                where proc_def_id_ like 'complaint:%' and parent_id_ is null) as processes""")
                .query()
                .singleRow();
    }
}
