package lt.atsakas.correspondence.sms;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.correspondence.TextCarrier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A house whose texts reach nobody has no carrier of texts, so that its journal says nothing of any. */
class LoggedTextsTests {

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withUserConfiguration(LoggedTexts.class)
            .withPropertyValues("atsakas.sms.carrier=log");

    @Test
    void theLogCarriesTextsInTheDemoAlone() {
        house.run(production -> assertThat(production).doesNotHaveBean(TextCarrier.class));
        house.withPropertyValues("spring.profiles.active=demo")
                .run(demo -> assertThat(demo).hasSingleBean(TextCarrier.class));
    }
}
