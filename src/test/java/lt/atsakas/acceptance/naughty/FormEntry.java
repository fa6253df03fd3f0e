package lt.atsakas.acceptance.naughty;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One line of {@code forms.txt}: an address that takes something, who sends it there, and each of its fields with what it
 * usually holds.
 */
record FormEntry(String method, String address, String sender, Map<String, String> ids, Map<String, String> fields) {

    static final String FILE = "/naughty/forms.txt";

    private static final String KEPT = "*";
    private static final String ASKED = "?";
    private static final String REFUSED = "~";
    private static final String FIXED = "!";
    private static final String FILE_FIELD = "@";
    private static final String HEADER = "^";

    static List<FormEntry> all() {
        return lines().stream()
                .filter(line -> !line.contains("| excused"))
                .map(FormEntry::read)
                .toList();
    }

    /** What is sent nowhere here, each for a reason that stands beside it. */
    static Set<String> excused() {
        return lines().stream()
                .filter(line -> line.matches(".*\\| excused: \\S.*"))
                .map(line -> line.split(" \\| ")[0].trim())
                .collect(Collectors.toSet());
    }

    private static List<String> lines() {
        try (InputStream file = FormEntry.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static FormEntry read(String line) {
        String[] parts = line.split(" \\| ", 3);
        String[] request = parts[0].trim().split(" ");
        String[] asked = parts[1].trim().split(" ", 2);
        Map<String, String> ids = asked.length > 1 ? pairs(asked[1].split(" ")) : Map.of();
        Map<String, String> fields = parts.length > 2 ? pairs(parts[2].trim().split("&")) : Map.of();
        return new FormEntry(request[0], request[1], asked[0], ids, fields);
    }

    private static Map<String, String> pairs(String[] written) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Arrays.stream(written).map(pair -> pair.split("=", 2)).forEach(pair -> pairs.put(pair[0], pair[1]));
        return pairs;
    }

    String route() {
        return method + " " + address;
    }

    boolean isJson() {
        return address.startsWith("/api/") && !hasFiles();
    }

    boolean hasFiles() {
        return fields.values().stream().anyMatch(value -> value.startsWith(FILE_FIELD));
    }

    static boolean isFile(String value) {
        return value.startsWith(FILE_FIELD);
    }

    Set<String> names() {
        return fields.keySet().stream().filter(name -> !name.startsWith(HEADER)).collect(Collectors.toSet());
    }

    Map<String, String> headers() {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(HEADER))
                .collect(Collectors.toMap(field -> field.getKey().substring(1), Map.Entry::getValue));
    }

    /** Whether the words of the field are kept by the house, which must then be seen to keep them. */
    boolean keeps(String field) {
        return KEPT.equals(fields.get(field));
    }

    /** Whether the house is only asked by the words of the field, and keeps nothing of them. */
    boolean asksBy(String field) {
        return ASKED.equals(fields.get(field));
    }

    /** Every field spoilt, each with its own words; what must be fixed for the sake of other tests is not. */
    Map<String, String> allSpoilt(UnaryOperator<String> typedIn) {
        return filled(value -> !value.startsWith(FIXED), typedIn);
    }

    /** The words spoilt and all the rest as it should be. */
    Map<String, String> wordsSpoilt(UnaryOperator<String> typedIn) {
        return filled(Set.of(KEPT, ASKED, REFUSED)::contains, typedIn);
    }

    private Map<String, String> filled(Predicate<String> spoilt, UnaryOperator<String> typedIn) {
        Map<String, String> filled = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(HEADER)) {
                return;
            }
            String mark = isFile(value) ? FILE_FIELD : "";
            filled.put(name, spoilt.test(value) ? mark + typedIn.apply(name) : value.replaceFirst("^!", ""));
        });
        return filled;
    }

    @Override
    public String toString() {
        return route() + " " + ids;
    }
}
