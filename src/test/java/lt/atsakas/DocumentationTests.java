package lt.atsakas;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents for developers and administrators say of the code, held against the code. */
class DocumentationTests {

    /** A name in code's letters with at least two humps, alone or before a method; not part of a setting or a path. */
    private static final Pattern CLASS_NAME =
            Pattern.compile("(?:`(?:[a-z]\\w*/)*|-Dtest=)@?([A-Z][a-z]+(?:[A-Z][a-z]*)+)(?=[`.\\s])");

    private static final Set<String> OF_OTHERS = Set.of("LocalDate", "NullMarked");

    @Test
    void everyClassThatADocumentNamesExists() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path document : documents()) {
            CLASS_NAME.matcher(Files.readString(document)).results().forEach(name -> named.add(name.group(1)));
        }
        named.removeAll(OF_OTHERS);

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(classes()).containsAll(named);
    }

    @Test
    void theReadmeStaysShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(120);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> more = Files.walk(Path.of("src/docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), more)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(toSet());
        }
    }
}
