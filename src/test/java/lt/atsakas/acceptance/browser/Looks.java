package lt.atsakas.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which scenarios look at which page, as {@code pages.txt} says: an address, and the scenarios or a dash and why nobody looks. */
final class Looks {

    static final Path LINES = Path.of("src", "test", "browser", "pages.txt");

    private static final String SEEN = "Looked at ";

    private Looks() {}

    /** A line: the scenarios are none where the page is excused. */
    record Line(PathPattern page, List<String> scenarios, String excuse) {

        private static Line of(String text) {
            String[] parts = text.strip().split("\\s+", 2);
            PathPattern page = PathPatternParser.defaultInstance.parse(parts[0]);
            String rest = parts.length == 1 ? "" : parts[1];
            return rest.startsWith("- ")
                    ? new Line(page, List.of(), rest.substring(2))
                    : new Line(page, rest.isBlank() ? List.of() : List.of(rest.split("\\s+")), "");
        }
    }

    static List<Line> all() {
        try {
            return Files.readAllLines(LINES, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pages that are this scenario's and that it did not look at, by what it printed. */
    static List<String> missed(String scenario, String output) {
        List<Line> lines = all();
        Set<PathPattern> seen = output.lines()
                .filter(line -> line.startsWith(SEEN))
                .map(line -> line.substring(SEEN.length()).split(" ")[0])
                .flatMap(path -> page(lines, path).stream())
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.scenarios().contains(scenario) && !seen.contains(line.page()))
                .map(line -> line.page().getPatternString())
                .toList();
    }

    /** The page that this address is: the line that fits best, as the house itself chooses. */
    private static Optional<PathPattern> page(List<Line> lines, String address) {
        PathContainer path = PathContainer.parsePath(address);
        return lines.stream()
                .map(Line::page)
                .filter(page -> page.matches(path))
                .sorted()
                .findFirst();
    }
}
