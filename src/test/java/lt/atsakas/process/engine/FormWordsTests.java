package lt.atsakas.process.engine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The forms' renderer speaks English only; what it can say when an entry is wrong, our script says in Lithuanian. */
class FormWordsTests {

    private static final String WEBAPPS = "META-INF/resources/webjars/camunda/";

    /** What the renderer says of a wrong entry; a place left open is filled with an entry of its kind. */
    private static final Pattern COMPLAINT =
            Pattern.compile("[\"`]((?:Field (?:is required|must )|Value is not a )[^\"`]*)[\"`]");

    private static final Pattern KNOWN = Pattern.compile("^ +(?:\\['([^']+)',|\\[/(\\^[^/]+\\$)/,)", Pattern.MULTILINE);

    @Test
    void everyComplaintOfTheRendererHasLithuanianWords() {
        Set<String> complaints = COMPLAINT
                .matcher(file("lib/deps.js"))
                .results()
                .map(found -> found.group(1).replaceAll("\\$\\{[^}]*}", "7"))
                .collect(toSet());

        assertThat(complaints)
                .hasSizeGreaterThan(7)
                .allMatch(complaint -> known().stream()
                        .anyMatch(shape -> shape.matcher(complaint).matches()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.flatpickr=",
                ".localize=",
                "\"Field is required.\"",
                "\"Search\"",
                "\"Select\"",
                "\"No results\"",
                "\"All values selected\""
            })
    void theRendererStillSaysWhatIsPutIntoLithuanian(String words) {
        boolean said = file("lib/deps.js").contains(words);

        assertThat(said).as(words).isTrue();
    }

    private static List<Pattern> known() {
        return KNOWN.matcher(file("app/tasklist/scripts/form-words.js"))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : Pattern.quote(found.group(1)))
                .map(Pattern::compile)
                .toList();
    }

    private static String file(String path) {
        try {
            return new ClassPathResource(WEBAPPS + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
