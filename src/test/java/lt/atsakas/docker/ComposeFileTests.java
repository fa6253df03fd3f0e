package lt.atsakas.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** No container engine runs where this is built, so the rules of the compose file that matter are checked here. */
class ComposeFileTests {

    private static final Path FOLDER = Path.of("docker");
    private static final String NAME = "[a-zA-Z0-9._-]+";
    private static final String DURATION = "(\\d+(us|ms|s|m|h))+";

    private final Map<String, Object> compose = load();

    @Test
    void holdsTheApplicationAndItsDatabaseAndNothingUnknownAtTheTop() {
        assertThat(compose).containsOnlyKeys("name", "services", "networks", "volumes");
        assertThat(map(compose, "services")).containsOnlyKeys("application", "database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "database"})
    void usesOnlyWordsOfTheComposeSpecification(String service) {
        assertThat(List.of(
                        "image",
                        "build",
                        "restart",
                        "depends_on",
                        "environment",
                        "ports",
                        "volumes",
                        "read_only",
                        "tmpfs",
                        "cap_drop",
                        "security_opt",
                        "mem_limit",
                        "shm_size",
                        "stop_grace_period",
                        "healthcheck"))
                .containsAll(service(service).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "database"})
    void pinsEveryImage(String service) {
        String image = (String) service(service).get("image");

        assertThat(image).matches(NAME + ":.*\\d+\\.\\d+.*").doesNotContain("latest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "database"})
    void asksEachServiceForItsHealthWithinALimit(String service) {
        Map<String, Object> health = map(service(service), "healthcheck");

        assertThat(health).containsOnlyKeys("test", "interval", "timeout", "start_period", "retries");
        assertThat(list(health, "test").get(0)).isIn("CMD", "CMD-SHELL");
        assertThat(List.of(health.get("interval"), health.get("timeout"), health.get("start_period")))
                .allSatisfy(duration -> assertThat((String) duration).matches(DURATION));
        assertThat(health.get("retries")).isInstanceOf(Integer.class);
    }

    @Test
    void startsTheApplicationOnlyOnAHealthyDatabase() {
        Map<String, Object> database = map(map(service("application"), "depends_on"), "database");

        assertThat(database).containsEntry("condition", "service_healthy");
        assertThat((String) map(service("application"), "environment").get("SPRING_DATASOURCE_URL"))
                .startsWith("jdbc:postgresql://database:5432/");
    }

    @Test
    void opensOnePortAndOnlyToThisMachine() {
        assertThat(list(service("application"), "ports")).hasSize(1);
        assertThat(list(service("application"), "ports").get(0))
                .startsWith("127.0.0.1:")
                .endsWith(":8080");
        assertThat(service("database")).doesNotContainKey("ports");
    }

    @Test
    void believesTheProxyAloneWhenItSaysWhoAsks() {
        String trusted =
                (String) map(service("application"), "environment").get("SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES");
        String gateway = compose.get("networks").toString();

        assertThat(trusted).isEqualTo("${ATSAKAS_GATEWAY:-172.30.250.1}");
        assertThat(gateway).contains("gateway=" + trusted);
    }

    @Test
    void sendsNoLetterUnencryptedUnlessToldTo() {
        assertThat(map(service("application"), "environment"))
                .containsEntry("SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED", "${ATSAKAS_MAIL_STARTTLS:-true}");
    }

    @Test
    void keepsWhatMustLastInNamedVolumes() {
        Stream<String> mounted =
                Stream.of("application", "database").flatMap(service -> list(service(service), "volumes").stream());

        assertThat(mounted.map(mount -> mount.split(":")[0]))
                .containsExactlyInAnyOrderElementsOf(map(compose, "volumes").keySet());
    }

    @Test
    void putsFilesThatClientsSendOnADiskAndNotIntoMemory() {
        String uploads = (String) map(service("application"), "environment").get("ATSAKAS_DOCUMENTS_UPLOADS");

        assertThat(list(service("application"), "volumes")).contains("uploads:" + uploads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "database"})
    void writesOnlyToVolumesAndMemory(String service) {
        assertThat(service(service)).containsEntry("read_only", true);
        assertThat(list(service(service), "tmpfs"))
                .isNotEmpty()
                .as("memory that counts against the container's has an end")
                .allMatch(mount -> mount.matches("/[a-z/]+:size=\\d+m"));
        assertThat(list(service(service), "security_opt")).contains("no-new-privileges:true");
    }

    @Test
    void givesNoPasswordADefault() throws IOException {
        Stream<String> secrets = Stream.of("application", "database")
                .flatMap(service -> map(service(service), "environment").entrySet().stream())
                .filter(setting -> setting.getKey().endsWith("PASSWORD"))
                .map(setting -> (String) setting.getValue());

        assertThat(secrets).isNotEmpty().allMatch(value -> value.matches("\\$\\{\\w+:(\\?[^}]+|-)}"));
        assertThat(Files.readAllLines(FOLDER.resolve(".env.example")))
                .filteredOn(line -> line.contains("PASSWORD="))
                .allMatch(line -> line.endsWith("="));
    }

    @Test
    void namesEverySettingWithoutADefaultInTheExample() throws IOException {
        String example = Files.readString(FOLDER.resolve(".env.example"));
        Stream<String> required = Files.readString(FOLDER.resolve("compose.yaml"))
                .lines()
                .filter(line -> line.contains(":?"))
                .map(line -> line.replaceAll(".*\\$\\{(\\w+):\\?.*", "$1"));

        assertThat(required.distinct()).allSatisfy(name -> assertThat(example).contains("\n" + name + "="));
    }

    @Test
    void buildsTheImageFromPinnedImagesForAnOrdinaryUser() throws IOException {
        List<String> dockerfile = Files.readAllLines(FOLDER.resolve("Dockerfile"));

        assertThat(dockerfile)
                .filteredOn(line -> line.startsWith("FROM "))
                .isNotEmpty()
                .allMatch(line -> line.matches("FROM [a-z/-]+:\\d+\\.\\d+.*"));
        assertThat(dockerfile).anyMatch(line -> line.matches("USER [1-9]\\d*:[1-9]\\d*"));
        assertThat(dockerfile).anyMatch(line -> line.startsWith("HEALTHCHECK "));
    }

    private Map<String, Object> service(String name) {
        return map(map(compose, "services"), name);
    }

    private static Map<String, Object> load() {
        try (var reader = Files.newBufferedReader(FOLDER.resolve("compose.yaml"))) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new Yaml(new SafeConstructor(options)).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> parent, String key) {
        return (List<String>) parent.get(key);
    }
}
