package lt.atsakas.acceptance.browser;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which scenarios a test class plays: it names them to {@link Scenario#play} or its own {@code run}, or as values of a test with parameters. */
final class Plays {

    private static final String PLAYS = "Scenario.play(";
    private static final Pattern CALL = Pattern.compile("\\b(?:Scenario\\.play|run)\\(\\s*\"([\\w-]+)\"");
    private static final Pattern VALUES = Pattern.compile("@ValueSource\\(\\s*strings\\s*=\\s*\\{([^}]*)}");
    private static final Pattern VALUE = Pattern.compile("\"([\\w-]+)\"");

    private Plays() {}

    static Set<String> in(String source) {
        return source.contains(PLAYS) ? named(source).collect(Collectors.toSet()) : Set.of();
    }

    private static Stream<String> named(String source) {
        Stream<String> values = VALUES.matcher(source).results().flatMap(list -> names(VALUE, list.group(1)));
        return Stream.concat(names(CALL, source), values);
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Plays::name);
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}
