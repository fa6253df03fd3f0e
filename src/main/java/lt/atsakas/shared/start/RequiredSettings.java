package lt.atsakas.shared.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** What production cannot do without: names everything that is missing at once, before anything is tried. */
class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final Profiles BRINGS_ITS_OWN = Profiles.of("demo | test");

    private static final String STRATEGY = "server.forward-headers-strategy";
    private static final String PROXIES = "server.tomcat.remoteip.internal-proxies";

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
        refuseToBelieveEverybody(environment.getProperty(STRATEGY));
        Map<String, String> needed = new LinkedHashMap<>(SETTINGS);
        if (believesForwarded(environment)) {
            needed.put(
                    PROXIES,
                    "SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES – address of the proxy alone, such as 10\\.0\\.0\\.5");
        }
        List<String> missing = needed.entrySet().stream()
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

    private static void refuseToBelieveEverybody(@Nullable String strategy) {
        if ("framework".equalsIgnoreCase(strategy)) {
            throw new CannotStart(
                    "SERVER_FORWARD_HEADERS_STRATEGY=framework believes whoever says on whose behalf they ask.",
                    "Set it to native and name the proxy in SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES.");
        }
    }

    /**
     * Whether the word of a proxy is taken for who asks. By default every private address is such a proxy, so that anybody
     * in the house could name any address, this machine's included.
     */
    private static boolean believesForwarded(ConfigurableEnvironment environment) {
        String strategy = environment.getProperty(STRATEGY);
        if (!StringUtils.hasText(strategy)) {
            CloudPlatform platform = CloudPlatform.getActive(environment);
            return platform != null && platform.isUsingForwardHeaders();
        }
        return !strategy.equalsIgnoreCase("none");
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
