package lt.atsakas.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever adds a page says in {@code pages.txt} which scenario looks at it, and {@link Scenario} holds the scenario to its word. */
@AtsakasTest
class EveryPageIsLookedAtTests {

    private static final Path TESTS = Path.of("src", "test", "java");
    private static final String PORTAL = "lt.atsakas.portal";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyPageOfTheHouseHasALineAndNoLineIsLeftOver() {
        assertThat(Looks.all().stream().map(line -> line.page().getPatternString()))
                .as("add these to %s, with the scenario that looks at them", Looks.LINES)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(pages(page -> true));
    }

    @Test
    void whereNobodyLooksSomebodySaysWhy() {
        assertThat(Looks.all())
                .allSatisfy(line -> assertThat(line.excuse().isBlank())
                        .as("%s: scenarios or \"- why nobody looks\"", line.page())
                        .isNotEqualTo(line.scenarios().isEmpty()));
    }

    @Test
    void everyPageOfClientsIsLookedAtInEveryLanguage() {
        Set<String> clients =
                pages(handler -> handler.getBeanType().getPackageName().equals(PORTAL));

        assertThat(Looks.all())
                .filteredOn(line -> clients.contains(line.page().getPatternString())
                        && line.excuse().isEmpty())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line.scenarios())
                        .as("%s in en, ru, pl and uk", line.page())
                        .containsAnyOf("every-language", "other-languages", "client-languages"));
    }

    @Test
    void everyScenarioNamedIsPlayed() throws IOException {
        Set<String> played = played();

        assertThat(Looks.all().stream()
                        .flatMap(line -> line.scenarios().stream())
                        .distinct())
                .as("scenarios that a test plays")
                .isSubsetOf(played);
    }

    @Test
    void whoeverOnlyNamesAScenarioDoesNotPlayIt() {
        String lists = "containsAnyOf(\"listed\") @ValueSource(strings = {\"each\"})";
        String plays = lists + " run(\"own\", Map.of()); Scenario.play(\n \"direct\", port, given)";

        assertThat(Plays.in(lists)).isEmpty();
        assertThat(Plays.in(plays)).containsExactlyInAnyOrder("each", "own", "direct");
    }

    /** The addresses of those handlers that give a page or a file; the API speaks to programs. */
    private Set<String> pages(Predicate<HandlerMethod> which) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> !entry.getValue().getBeanType().isAnnotationPresent(RestController.class))
                .filter(entry -> which.test(entry.getValue()))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> played() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Path> tests =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            Set<String> names = new HashSet<>();
            for (Path test : tests) {
                names.addAll(Plays.in(Files.readString(test, StandardCharsets.UTF_8)));
            }
            return names;
        }
    }
}
