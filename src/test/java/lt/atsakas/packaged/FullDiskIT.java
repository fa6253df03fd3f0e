package lt.atsakas.packaged;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.demo.database.EmbeddedPostgres;
import lt.atsakas.testing.SmallDisk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** No room for files: of a complaint that brings one nothing is taken, and its sender reads why; all others go on. */
class FullDiskIT {

    @TempDir
    private static Path folder;

    private static SmallDisk forDocuments;
    private static SmallDisk forArrivals;
    private static EmbeddedPostgres postgres;
    private static PackagedApplication application;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        forDocuments = SmallDisk.in(folder.resolve("documents"), 2);
        forArrivals = SmallDisk.in(folder.resolve("arrivals"), 5);
        postgres = EmbeddedPostgres.throwAwayIn(Path.of("target", "full-disk-database"));
        JdbcConnectionDetails details = postgres.connectionDetails();
        Map<String, String> settings = new HashMap<>(Settings.production(details.getJdbcUrl(), details.getPassword()));
        settings.put("ATSAKAS_DOCUMENTS_FOLDER", forDocuments.place().toString());
        settings.put("ATSAKAS_DOCUMENTS_UPLOADS", forArrivals.place().toString());
        application = PackagedApplication.start(settings).ready();
    }

    @AfterAll
    static void stop() throws IOException {
        if (application != null) {
            application.close();
            postgres.close();
        }
        for (SmallDisk disk : Arrays.asList(forDocuments, forArrivals)) {
            if (disk != null) {
                disk.close();
            }
        }
    }

    @Test
    void aFileThatTheDocumentsHaveNoRoomForIsRefusedInWordsAndNothingStays() throws Exception {
        int before = cases();

        HttpResponse<String> refused = send("full-disk-and-back-0001", 3 << 20);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("saugykla neveikia arba joje nebėra vietos");
        assertThat(cases()).isEqualTo(before);
        assertThat(files(forDocuments.place())).isEmpty();
        HttpResponse<String> smaller = send("full-disk-and-back-0001", 10_000);
        assertThat(smaller.statusCode()).isEqualTo(201);
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void aFileThatCannotEvenArriveIsRefusedInWordsToo() throws Exception {
        int before = cases();

        HttpResponse<String> refused = send("full-disk-and-back-0002", 8 << 20);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("mūsų diske nebėra vietos");
        assertThat(cases()).isEqualTo(before);
        assertThat(files(forArrivals.place())).allMatch(file -> file.toString().endsWith(".lock"));
    }

    private HttpResponse<String> send(String key, int size) throws Exception {
        byte[] file = Arrays.copyOf("%PDF-1.7\n".getBytes(US_ASCII), size);
        return client.send(
                ComplaintWithFile.to(application, key, BodyPublishers.ofByteArray(file)), BodyHandlers.ofString());
    }

    private static int cases() {
        JdbcConnectionDetails details = postgres.connectionDetails();
        return JdbcClient.create(
                        new DriverManagerDataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword()))
                .sql("select count(*) from registry.case_file")
                .query(Integer.class)
                .single();
    }

    private static List<Path> files(Path place) throws IOException {
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
