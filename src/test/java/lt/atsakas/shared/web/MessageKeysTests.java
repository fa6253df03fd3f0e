package lt.atsakas.shared.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.JournalKind;
import org.junit.jupiter.api.Test;

class MessageKeysTests {

    private static final Path MAIN = Path.of("src/main");
    private static final Path WORDS = Path.of("src/main/resources/messages.properties");
    private static final Pattern KEY = Pattern.compile("^([\\w.-]+)=");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([A-Za-z][\\w.]*)[}(]");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:words\\.of\\(|super\\(|TooOften\\(|FieldFault(?:\\.of)?\\(\\s*\"[^\"]+\",)\\s*\"([a-z]\\w*(?:\\.\\w+)+)\"");

    private static final Pattern QUOTED = Pattern.compile("[\"'{]((?:[A-Za-z]\\w*\\.)+\\w*)(?=[\"'}(])");
    private static final Pattern WORDLESS =
            Pattern.compile("node_modules|messages\\w*\\.properties|\\.(?:png|ico|csv|icc|ttf|woff2?)$");
    private static final Pattern QUOTED_CODE = Pattern.compile("[\"'](\\w+)[\"']");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s+([A-Z][A-Z0-9_]+)(?=[(,;]|$)");
    private static final Pattern STATUS = Pattern.compile("\\b(\\d{3})\\b");
    private static final Pattern RULE = Pattern.compile("(?m)^! .* (\\w+)$");

    /** Beginnings that the history's words make of a detail's name. */
    private static final Set<String> OF_DETAILS = Set.of("outcome.", "cause.");

    @Test
    void everyKeyThatATemplateNamesHasWords() throws IOException {
        Set<String> used = keys(Path.of("src/main/resources/templates"), ".html", IN_TEMPLATES);

        assertThat(words()).as("words for the keys of templates").containsAll(used);
    }

    @Test
    void everyKeyThatCodeNamesHasWords() throws IOException {
        Set<String> used = keys(Path.of("src/main/java"), ".java", IN_CODE);

        assertThat(words()).as("words for the keys of code").containsAll(used);
    }

    /** Of two the first is silently forgotten. */
    @Test
    void noKeyStandsTwice() throws IOException {
        assertThat(Files.readAllLines(WORDS).stream()
                        .map(KEY::matcher)
                        .filter(Matcher::find)
                        .map(line -> line.group(1)))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    @Test
    void noWordsAreKeptThatNobodySays() throws IOException {
        Set<String> quoted = keys(MAIN, "", QUOTED);
        Set<String> codes = codes();

        assertThat(words().stream().filter(key -> !isSaid(key, quoted, codes)))
                .as("words that nobody says")
                .isEmpty();
    }

    @Test
    void everyStateThatAClientCanSeeHasWords() throws IOException {
        Set<String> used = Stream.of(ClientStatus.values())
                .map(ClientStatus::messageKey)
                .flatMap(key -> Stream.of("clientStatus", "clientAwaits", "caseState")
                        .map(words -> key.replace("clientStatus", words)))
                .collect(toCollection(TreeSet::new));

        assertThat(words()).containsAll(used);
    }

    @Test
    void everyEventThatAClientCanSeeHasWords() throws IOException {
        Set<String> used = Stream.of(JournalKind.values())
                .filter(JournalKind::clientSees)
                .map(kind -> "timeline." + kind.name())
                .collect(toCollection(TreeSet::new));

        assertThat(words()).containsAll(used);
    }

    @Test
    void everyKindOfDocumentHasWords() throws IOException {
        Set<String> used =
                Stream.of(DocumentKind.values()).map(DocumentKind::messageKey).collect(toCollection(TreeSet::new));

        assertThat(words()).containsAll(used);
    }

    @Test
    void noWordsAreEmpty() throws IOException {
        Properties words = properties();

        assertThat(words.values()).noneMatch(text -> text.toString().isBlank());
    }

    /** As it is, with a hint beside it, or as a beginning to which code adds a code or another key. */
    private static boolean isSaid(String key, Set<String> quoted, Set<String> codes) {
        if (quoted.contains(key) || quoted.contains(key.replaceFirst("\\.hint$", ""))) {
            return true;
        }
        return beginnings(key)
                .filter(beginning -> quoted.contains(beginning) || OF_DETAILS.contains(beginning))
                .map(beginning -> key.substring(beginning.length()))
                .anyMatch(rest -> codes.contains(plain(rest.split("\\.")[0])) || isSaid(rest, quoted, codes));
    }

    /** What code adds to the beginning of a key: never any word that happens to stand somewhere. */
    private static Set<String> codes() throws IOException {
        Set<String> codes = new HashSet<>();
        codes.addAll(keys(MAIN, "", QUOTED_CODE));
        codes.addAll(keys(MAIN, ".java", CONSTANT));
        codes.addAll(keys(MAIN, ".java", STATUS));
        codes.addAll(keys(MAIN, ".txt", RULE));
        codes.addAll(keys(Path.of("processes"), "", QUOTED_CODE));
        return codes.stream().map(MessageKeysTests::plain).collect(toCollection(HashSet::new));
    }

    private static Stream<String> beginnings(String key) {
        return IntStream.range(0, key.length())
                .filter(place -> key.charAt(place) == '.')
                .mapToObj(place -> key.substring(0, place + 1));
    }

    private static String plain(String word) {
        return word.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> words() throws IOException {
        return properties().stringPropertyNames();
    }

    private static Properties properties() throws IOException {
        return properties(WORDS);
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> keys(Path folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .filter(file -> !WORDLESS.matcher(file.toString()).find())
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
