package lt.atsakas.demo.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.shared.Folders;
import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes each letter to an official box aside and says that it was delivered. At the first start it brings one complaint; more can be laid into
 * the folder by hand, as e-delivery.md tells.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class DemoGateway implements ApplicationRunner, InitializingBean {

    private static final Duration ON_ITS_WAY = Duration.ofMinutes(20);

    private final EDeliverySettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final Rounds rounds = new Rounds("the demo's gateway to E. delivery");

    DemoGateway(EDeliverySettings settings, ObjectMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** The disk that both share in earnest is here a folder of ours. */
    @Override
    public void afterPropertiesSet() throws IOException {
        Path folder = settings.folder();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (settings.isOn() && Files.notExists(taken())) {
            bring();
            Files.createDirectories(taken());
        }
    }

    @Scheduled(fixedDelay = 5_000)
    void carry() {
        if (settings.isOn()) {
            rounds.make(this::carryAll);
        }
    }

    private void carryAll() {
        try {
            for (Path message : Folders.arrived(settings.folder("out"))) {
                tell(String.valueOf(message.getFileName()));
                Folders.moveInto(taken(), message);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(String message) throws IOException {
        ObjectNode receipt = json.createObjectNode()
                .put("format", "atsakas-e-delivery-receipt")
                .put("version", 1)
                .put("message", message)
                .put("status", "delivered")
                .put("at", clock.instant().toString());
        Path place = Files.createDirectories(settings.folder("receipts")).resolve(message + ".delivered.json");
        if (Files.notExists(place)) {
            lay(place, receipt);
        }
    }

    private void bring() throws IOException {
        Path begun = Files.createDirectories(settings.folder("in").resolve(".demo"));
        try (InputStream sample = new ClassPathResource("demo/e-delivery.json").getInputStream()) {
            ObjectNode list = (ObjectNode) json.readTree(sample);
            list.put("receivedAt", clock.instant().minus(ON_ITS_WAY).toString());
            lay(begun.resolve("manifest.json"), list);
        }
        Files.move(begun, settings.folder("in").resolve("demo"), ATOMIC_MOVE);
    }

    private void lay(Path place, ObjectNode content) throws IOException {
        Path begun = place.resolveSibling("." + place.getFileName());
        Files.write(begun, written(content));
        Files.move(begun, place, ATOMIC_MOVE);
    }

    private byte[] written(ObjectNode content) throws IOException {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(content).getBytes(UTF_8);
    }

    private Path taken() {
        return settings.folder("gateway");
    }
}
