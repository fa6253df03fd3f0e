package lt.atsakas.shared.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** What production cannot do without: names everything that is missing at once, before anything is tried. */
class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final Profiles BRINGS_ITS_OWN = Profiles.of("demo | test");

    private static final Map<String, String> SETTINGS = settings();

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(BRINGS_ITS_OWN)) {
            return;
        }
        List<String> missing = SETTINGS.entrySet().stream()
                .filter(setting -> !StringUtils.hasText(environment.getProperty(setting.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            throw new CannotStart(
                    "These settings are missing:\n    " + String.join("\n    ", missing),
                    "Give them as environment variables (docker/compose.yaml shows all),"
                            + " or try Atsakas without any: SPRING_PROFILES_ACTIVE=demo.");
        }
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", "SPRING_DATASOURCE_URL – jdbc:postgresql://host:5432/database");
        settings.put("spring.datasource.username", "SPRING_DATASOURCE_USERNAME – owner of that database");
        settings.put("spring.datasource.password", "SPRING_DATASOURCE_PASSWORD");
        settings.put("spring.mail.host", "SPRING_MAIL_HOST – the mail server that takes outgoing letters");
        settings.put("atsakas.public-url", "ATSAKAS_PUBLIC_URL – https://… under which clients reach the portal");
        return settings;
    }
}
