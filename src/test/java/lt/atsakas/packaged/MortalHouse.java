package lt.atsakas.packaged;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import lt.atsakas.demo.database.EmbeddedPostgres;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A house whose application dies and is started again over the same database and files; its post and its mailbox are outside and live on. */
final class MortalHouse implements AutoCloseable {

    /** What a dead process held is free again so soon, instead of after the minutes that suit a house. */
    private static final String LEASE = "4s";

    /** With its start, also where others are at work on the machine. */
    static final Duration LONGEST_LIFE = Duration.ofMinutes(6);

    private final EmbeddedPostgres postgres;
    private final JdbcClient database;
    private final Path documents;
    private final Map<String, String> settings;
    private PackagedApplication application;

    private MortalHouse(Path folder, Map<String, String> settings) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        this.documents = folder.resolve("documents");
        this.postgres = EmbeddedPostgres.keptAfreshIn(folder.resolve("database"));
        JdbcConnectionDetails details = postgres.connectionDetails();
        this.database = JdbcClient.create(
                new DriverManagerDataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword()));
        this.settings = new HashMap<>(Settings.production(details.getJdbcUrl(), details.getPassword()));
        this.settings.putAll(settings);
        this.settings.put("ATSAKAS_DOCUMENTS_FOLDER", documents.toString());
        this.settings.put("ATSAKAS_POST_LEASE", LEASE);
        this.settings.put("ATSAKAS_MAILROOM_LEASE", LEASE);
    }

    /** A house in a folder of the build's, with what is outside of it. */
    static MortalHouse in(String folder, OutsidePost post, Map<String, String> more) throws IOException {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("SPRING_MAIL_PORT", Integer.toString(post.port()));
        settings.put("SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED", "false");
        return new MortalHouse(Path.of("target", folder), settings);
    }

    /** The settings of a mailbox on this machine. */
    static Map<String, String> mailbox(int port) {
        return Map.of(
                "ATSAKAS_MAILROOM_SERVER_HOST", "127.0.0.1",
                "ATSAKAS_MAILROOM_SERVER_PORT", Integer.toString(port),
                "ATSAKAS_MAILROOM_SERVER_TLS", "false",
                "ATSAKAS_MAILROOM_SERVER_UNENCRYPTED", "true",
                "ATSAKAS_MAILROOM_SERVER_USERNAME", "skundai@example.lt",
                "ATSAKAS_MAILROOM_SERVER_PASSWORD", "demo",
                "ATSAKAS_MAILROOM_POLL", "1s");
    }

    /** Begins a life; it may work before it is ready. */
    PackagedApplication start() throws IOException {
        application = PackagedApplication.start(settings);
        return application;
    }

    /** Kills it in the moment in which that has come; returns when what it was in the middle of has come to an end everywhere. */
    void killWhen(BooleanSupplier moment, OutsidePost post) throws InterruptedException {
        await().atMost(LONGEST_LIFE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> moment.getAsBoolean() || !application.isAlive());
        kill(post);
    }

    private void kill(OutsidePost post) throws InterruptedException {
        application.kill();
        await().atMost(Duration.ofMinutes(1)).until(() -> post.isQuiet() && others() == 0);
    }

    private int others() {
        return count("select count(*) from pg_stat_activity"
                + " where backend_type = 'client backend' and pid <> pg_backend_pid()");
    }

    JdbcClient database() {
        return database;
    }

    int count(String query) {
        return database.sql(query).query(Integer.class).single();
    }

    /** Somebody decides and somebody registers; without them every case would be looked through for who stands in. */
    void employ() {
        for (String role : List.of("DIRECTOR", "REGISTRAR")) {
            String id = role.toLowerCase(Locale.ROOT);
            database.sql(
                            "insert into organisation.employee (id, full_name, position, email, unit, supervisor, active, version)"
                                    + " select :id, 'Ona Onaitė', 'Darbuotoja', :id || '@example.lt', unit, :supervisor, true, 0"
                                    + " from organisation.employee where id = 'admin'")
                    .param("id", id)
                    .param("supervisor", id.equals("director") ? null : "director")
                    .update();
            database.sql("insert into organisation.employee_role (employee, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role)
                    .update();
        }
    }

    /** All processes of the house, and what plays the outside for it. */
    Set<Long> processes() {
        long postmaster = Long.parseLong(database.sql("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)")
                .query(String.class)
                .single());
        Set<Long> processes = new HashSet<>(
                Set.of(application.pid(), postmaster, ProcessHandle.current().pid()));
        ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .forEach(child -> processes.add(child.pid()));
        return processes;
    }

    /** Where the bytes of a mail lie. */
    Path mail(String sha256) {
        return documents
                .resolve("mails")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Override
    public void close() {
        if (application != null) {
            application.close();
        }
        postgres.close();
    }
}
