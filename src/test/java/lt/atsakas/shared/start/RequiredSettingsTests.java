package lt.atsakas.shared.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class RequiredSettingsTests {

    private static final String PROXIES = "SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES";

    private final Map<String, Object> given = new HashMap<>(Map.of(
            "spring.datasource.url", "jdbc:postgresql://localhost/atsakas",
            "spring.datasource.username", "atsakas",
            "spring.datasource.password", "x",
            "spring.mail.host", "localhost",
            "atsakas.public-url", "https://skundai.example.lt"));

    @Test
    void withoutAProxyNoneNeedsToBeNamed() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "NATIVE"})
    void whoBelievesAProxySaysWhichOne(String strategy) {
        given.put("server.forward-headers-strategy", strategy);

        assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining(PROXIES);

        given.put("server.tomcat.remoteip.internal-proxies", "10\\.0\\.0\\.5");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void aWayToBelieveEverybodyIsRefused() {
        given.put("server.forward-headers-strategy", "framework");
        given.put("server.tomcat.remoteip.internal-proxies", "10\\.0\\.0\\.5");

        assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("framework");
    }

    @Test
    void aPlatformThatTurnsItOnByItselfAsksForItToo() {
        given.put("spring.main.cloud-platform", "kubernetes");

        assertThatThrownBy(this::start).hasMessageContaining(PROXIES);

        given.put("server.forward-headers-strategy", "none");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    private void start() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
