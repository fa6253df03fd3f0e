package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The Lithuanian words say all that Tasklist's own words say, so an update of theirs shows what is new. */
class TasklistTranslationTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|%d|%s");

    @Test
    void hasExactlyTheirKeys() {
        assertThat(keys(words("lt"))).containsExactlyInAnyOrderElementsOf(keys(words("en")));
    }

    @Test
    void fillsInWhatTheyFillIn() {
        JsonNode theirs = words("en").get("labels");
        JsonNode ours = words("lt").get("labels");

        theirs.fieldNames()
                .forEachRemaining(key -> assertThat(placeholders(ours.get(key).asText()))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(
                                placeholders(theirs.get(key).asText())));
    }

    @Test
    void namesTwelveMonthsAndSevenDays() {
        JsonNode dates = words("lt").get("dateLocales");

        assertThat(dates.get("months")).hasSize(12);
        assertThat(dates.get("weekdays")).hasSize(7);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> keys(JsonNode words) {
        return words.properties().stream()
                .flatMap(part -> part.getValue().properties().stream().map(word -> part.getKey() + "." + word.getKey()))
                .toList();
    }

    private static JsonNode words(String language) {
        String path = "META-INF/resources/webjars/camunda/app/tasklist/locales/%s.json".formatted(language);
        try {
            String text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.replace("\uFEFF", ""));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
