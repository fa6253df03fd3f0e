package lt.atsakas.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import lt.atsakas.demo.database.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Many large files at once, together larger than the heap: each is kept to the bit, and nothing of any lies about afterwards. */
class UploadsAtOnceIT {

    private static final int PEOPLE = 50;
    private static final int SIZE = 25 << 20;
    private static final Path FOLDER = Path.of("target", "uploads-at-once");

    @TempDir
    private static Path sent;

    private static EmbeddedPostgres postgres;
    private static PackagedApplication application;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        postgres = EmbeddedPostgres.throwAwayIn(Path.of("target", "uploads-database"));
        JdbcConnectionDetails details = postgres.connectionDetails();
        Map<String, String> settings = new HashMap<>(Settings.production(details.getJdbcUrl(), details.getPassword()));
        settings.put("ATSAKAS_DOCUMENTS_FOLDER", FOLDER.resolve("documents").toString());
        settings.put("ATSAKAS_DOCUMENTS_MAX_FILE_SIZE", "25MB");
        settings.put("ATSAKAS_PORTAL_LIMITS_COMPLAINTS_PER_MAILBOX", "1000");
        settings.put("ATSAKAS_PORTAL_LIMITS_COMPLAINTS_PER_MAILBOX_A_DAY", "1000");
        application = PackagedApplication.start(settings).ready();
    }

    @AfterAll
    static void stop() throws IOException {
        application.close();
        postgres.close();
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    @Test
    void eachBecomesOneCaseWithItsFileToTheBit() throws Exception {
        Path photos = photos();
        int started = application.log().length();

        List<HttpResponse<String>> answers = IntStream.range(0, PEOPLE)
                .mapToObj(person -> client.sendAsync(complaint(person, photos), BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        Map<String, Integer> kept = kept();
        assertThat(kept).hasSize(PEOPLE);
        assertThat(kept.values()).containsOnly(SIZE);
        for (String hash : kept.keySet()) {
            assertThat(hashOf(place(hash))).isEqualTo(hash);
        }
        assertThat(count("select count(*) from registry.case_file")).isEqualTo(PEOPLE);
        assertThat(FOLDER.resolve("documents/incoming")).isEmptyDirectory();
        assertThat(arriving()).isEmpty();
        assertThat(application.log().substring(started)).doesNotContain("OutOfMemoryError", "Failaitė", " ERROR ");
    }

    /** Everybody's file but its beginning. */
    private static Path photos() throws IOException {
        byte[] bytes = new byte[SIZE - beginning(0).length];
        new Random(25).nextBytes(bytes);
        return Files.write(sent.resolve("photos"), bytes);
    }

    private static byte[] beginning(int person) {
        return "%%PDF-1.7 %04d%n".formatted(person).getBytes(UTF_8);
    }

    private static HttpRequest complaint(int person, Path photos) {
        try {
            return ComplaintWithFile.to(
                    application,
                    "uploads-at-once-%04d".formatted(person),
                    BodyPublishers.ofByteArray(beginning(person)),
                    BodyPublishers.ofFile(photos));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> kept() {
        Map<String, Integer> kept = new HashMap<>();
        database()
                .sql("select sha256, size from documents.document where kind = 'ATTACHMENT'")
                .query(row -> {
                    kept.put(row.getString(1), row.getInt(2));
                });
        return kept;
    }

    private static int count(String query) {
        return database().sql(query).query(Integer.class).single();
    }

    private static JdbcClient database() {
        JdbcConnectionDetails details = postgres.connectionDetails();
        return JdbcClient.create(
                new DriverManagerDataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword()));
    }

    private static Path place(String hash) {
        return FOLDER.resolve("documents")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    /** What the server wrote down while it came in. */
    private static List<Path> arriving() throws IOException {
        try (var all = Files.walk(FOLDER.resolve("uploads"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .toList();
        }
    }

    private static String hashOf(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[1 << 16];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
