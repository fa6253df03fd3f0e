package lt.atsakas;

import java.util.Locale;
import java.util.Optional;
import lt.atsakas.process.model.gate.ModelCheckCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Atsakas: complaints from intake to a delivered answer. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

    public static void main(String[] args) {
        neutralLanguage();
        Optional<String> models = ModelCheckCommand.askedFor(args);
        if (models.isPresent()) {
            System.exit(ModelCheckCommand.run(models.get()));
        }
        SpringApplication.run(Application.class, args);
    }

    /**
     * The machine's language decides nothing: people get theirs from us. Under a Lithuanian default Java also writes small
     * letters by the rules of accents, at a tenth of the engine's time.
     */
    private static void neutralLanguage() {
        Locale.setDefault(Locale.ENGLISH);
    }
}
