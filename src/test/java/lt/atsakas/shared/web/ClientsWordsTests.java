package lt.atsakas.shared.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients read is said in each of the house's languages, with the same facts filled in. */
class ClientsWordsTests {

    private static final Path WORDS = Path.of("src/main/resources/messages.properties");
    private static final Path PAGES = Path.of("src/main/resources/templates/portal");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([A-Za-z][\\w.]*)[}(]");
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\d}");

    /** What only clients read. */
    private static final Pattern CLIENTS = Pattern.compile(
            "(?:portal|timeline|clientAwaits|clientStatus|recusalGround|visitKind|survey\\.client|wording\\.client|deadlines\\.days|deadlines\\.within|deadlines\\.upTo)\\..*");

    /** What is said to the makers of programs, in Lithuanian. */
    private static final Pattern PROGRAMS = Pattern.compile("portal\\.(?:part|channel)\\..*");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "pl", "uk"})
    void everythingThatClientsReadIsSaidInTheirLanguage(String language) throws IOException {
        Set<String> read = lithuanian().stringPropertyNames().stream()
                .filter(key ->
                        CLIENTS.matcher(key).matches() && !PROGRAMS.matcher(key).matches())
                .collect(toCollection(TreeSet::new));
        read.addAll(inTemplates());

        assertThat(translated(language).stringPropertyNames()).containsAll(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "pl", "uk"})
    void nothingIsSaidInAnotherLanguageThatTheHouseDoesNotSay(String language) throws IOException {
        assertThat(lithuanian().stringPropertyNames())
                .containsAll(translated(language).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "pl", "uk"})
    void theSameFactsAreFilledIn(String language) throws IOException {
        Properties house = lithuanian();
        Properties theirs = translated(language);

        assertThat(theirs.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(facts(theirs.getProperty(key))).as(key).isEqualTo(facts(house.getProperty(key))));
    }

    /** The pages that an administrator edits are said elsewhere. */
    private static Set<String> inTemplates() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            Set<String> keys = new TreeSet<>();
            for (Path page : pages.toList()) {
                IN_TEMPLATES
                        .matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(keys::add);
            }
            return keys;
        }
    }

    private static List<String> facts(String words) {
        return FILLED_IN
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties lithuanian() throws IOException {
        return properties(WORDS);
    }

    private static Properties translated(String language) throws IOException {
        return properties(WORDS.resolveSibling("messages_" + language + ".properties"));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
