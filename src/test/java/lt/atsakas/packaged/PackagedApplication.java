package lt.atsakas.packaged;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.springframework.test.util.TestSocketUtils;

/** One start of {@code target/atsakas.jar} with these settings and no others. */
final class PackagedApplication implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    /** What lives for minutes does not earn back what the second compiler costs: without it a start takes half the time. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final int port;

    private PackagedApplication(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    static PackagedApplication start(Map<String, String> settings) throws IOException {
        int port = TestSocketUtils.findAvailableTcpPort();
        Path log = Files.createTempFile(Path.of("target"), "packaged-", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        QUICK_START,
                        "-jar",
                        "target/atsakas.jar")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(SPRING|ATSAKAS|DEMO|SERVER)_.*"));
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().putAll(settings);
        return new PackagedApplication(builder.start(), log, port);
    }

    PackagedApplication ready() {
        await().atMost(LONGEST_START).pollInterval(Duration.ofMillis(500)).until(() -> isReady() || !process.isAlive());
        return this;
    }

    /** Whatever waits for people, such as a letter on paper after a week. */
    private boolean isReady() {
        return answered("/actuator/health/readiness").contains("\"status\":\"UP\"");
    }

    /** Also while something waits for people. */
    boolean isServing() {
        return health().contains("\"status\":\"UP\"") || health().contains("\"status\":\"DEGRADED\"");
    }

    /** What {@code /actuator/health} says; empty while nobody answers. */
    String health() {
        return answered("/actuator/health");
    }

    /** What the page says; empty while nobody answers. */
    String answered(String path) {
        try {
            return send(request(path).GET()).body();
        } catch (IOException nobodyAnswers) {
            return "";
        }
    }

    HttpResponse<String> get(String path, String login, String password) throws IOException {
        return send(as(login, password, request(path)).GET());
    }

    HttpResponse<String> post(String path, String json, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return send(request);
    }

    /** Fills in the login form as a browser does. */
    HttpResponse<String> signIn(String login, String password) throws IOException {
        HttpResponse<String> form = send(page("/login").GET());
        String token = form.body().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        String session = form.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String fields = "username=" + encoded(login) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
        return send(page("/login")
                .header("Cookie", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    HttpResponse<String> put(String path, String json, String login, String password) throws IOException {
        return send(as(login, password, request(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    int port() {
        return port;
    }

    /** Waits for the end that the application comes to by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It still runs; its log is " + log);
        }
        return process.exitValue();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** The most memory that it has had at once, in megabytes; nothing where the system does not tell. */
    OptionalInt mostMemory() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return OptionalInt.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "application/json")
                .timeout(LONGEST_START);
    }

    private HttpRequest.Builder page(String path) {
        return request(path).setHeader("Accept", "text/html");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder as(String login, String password, HttpRequest.Builder request) {
        byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
