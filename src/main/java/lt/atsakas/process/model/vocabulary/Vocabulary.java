package lt.atsakas.process.model.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The elements that a language may use, their attributes and the kinds of their values, read from a list beside the code. */
public final class Vocabulary {

    private static final String UNKNOWN_NAMESPACE = "?";

    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, Map<String, ValueKind>> elements = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, String> refusals = new HashMap<>();

    private Vocabulary(String list) {
        list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(this::learn);
    }

    public static Vocabulary bpmn() {
        return read("bpmn.txt");
    }

    public static Vocabulary dmn() {
        return read("dmn.txt");
    }

    /** The kinds of an element's values by attribute name ({@code text} for its own text), unless it is unknown. */
    Optional<Map<String, ValueKind>> valuesOf(String element) {
        return Optional.ofNullable(elements.get(element));
    }

    /** Whether the element may stand there; the parser that comes later trusts extensions to be in their place. */
    boolean mayStandIn(String parent, String element) {
        Set<String> named = parents.get(element);
        return named == null ? prefixOf(parent).equals(prefixOf(element)) : named.contains(parent);
    }

    /** The rule that refuses this element, or this attribute when the name begins with {@code @}. */
    Optional<String> refusalOf(String name) {
        return Optional.ofNullable(refusals.get(name));
    }

    /** The name as the list writes it, whatever prefix the file happens to use. */
    String canonicalName(String namespace, String localName) {
        return namespace.isEmpty() ? localName : prefixes.getOrDefault(namespace, UNKNOWN_NAMESPACE) + ":" + localName;
    }

    private void learn(String[] words) {
        switch (words[0]) {
            case "@" -> prefixes.put(words[2], words[1]);
            case "!" -> refusals.put(words[1], words[2]);
            default -> learnElement(words);
        }
    }

    private void learnElement(String[] words) {
        List<String> line = List.of(words);
        int sign = line.indexOf("<");
        elements.put(words[0], attributes(line.subList(1, sign < 0 ? line.size() : sign)));
        if (sign >= 0) {
            parents.put(words[0], Set.copyOf(line.subList(sign + 1, line.size())));
        }
    }

    private static Map<String, ValueKind> attributes(List<String> words) {
        Map<String, ValueKind> kinds = new HashMap<>();
        for (String word : words) {
            String[] parts = word.split("=");
            kinds.put(parts[0], parts.length == 1 ? ValueKind.PLAIN : ValueKind.of(parts[1]));
        }
        return kinds;
    }

    private static String prefixOf(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private static Vocabulary read(String list) {
        try (InputStream stream = Vocabulary.class.getResourceAsStream(list)) {
            return new Vocabulary(
                    new String(Objects.requireNonNull(stream, list).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
