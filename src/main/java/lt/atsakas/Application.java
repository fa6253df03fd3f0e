package lt.atsakas;

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
        Optional<String> models = ModelCheckCommand.askedFor(args);
        if (models.isPresent()) {
            System.exit(ModelCheckCommand.run(models.get()));
        }
        SpringApplication.run(Application.class, args);
    }
}
