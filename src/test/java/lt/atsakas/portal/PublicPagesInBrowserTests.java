package lt.atsakas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.acceptance.browser.Scenario;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of clients, as the controllers declare them, in every language: one heading, nothing that axe finds, nothing cut at 320 px. */
@AtsakasTest
class PublicPagesInBrowserTests {

    private static final String PORTAL = "lt.atsakas.portal";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "ru", "pl", "uk"})
    void isFitForEverybody(String language) throws Exception {
        List<String> pages = pages();

        assertThat(pages)
                .contains("/privacy/1", "/complaints/new/matter", "/status")
                .hasSizeGreaterThan(15);
        Scenario.play(
                "every-language",
                port,
                Map.of("ATSAKAS_LANGUAGE", language, "ATSAKAS_PAGES", String.join("\n", pages)));
    }

    /** Those that can be opened without knowing anything of a case. */
    private List<String> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals(PORTAL))
                .map(Map.Entry::getKey)
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .flatMap(PublicPagesInBrowserTests::filledIn)
                .filter(page -> !page.contains("{"))
                .sorted()
                .toList();
    }

    private static Stream<String> filledIn(String pattern) {
        return pattern.contains("{question}")
                ? Stream.of(Question.values()).map(asked -> pattern.replace("{question}", asked.address()))
                : Stream.of(pattern.replace("{number}", "1"));
    }
}
