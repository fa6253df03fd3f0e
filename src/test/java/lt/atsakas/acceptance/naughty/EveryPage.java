package lt.atsakas.acceptance.naughty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Every address that shows something, about the case that was made; those of the engine's own applications are theirs. */
final class EveryPage {

    private static final String FILE = "/barred/routes.txt";

    private EveryPage() {}

    static List<String> of(UnaryOperator<String> naming) {
        return List.copyOf(byRoute(naming).values());
    }

    /** The same by their routes, as tables write them: {@code GET /cases/{address}}. */
    static Map<String, String> byRoute(UnaryOperator<String> naming) {
        Map<String, String> addresses = new LinkedHashMap<>();
        lines().forEach(line -> addresses.put(line.split(" \\| ")[0].trim(), address(line, naming)));
        return addresses;
    }

    private static List<String> lines() {
        try (InputStream file = EveryPage.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("GET /") && !line.startsWith("GET /camunda"))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String address(String line, UnaryOperator<String> naming) {
        String[] parts = line.split(" \\| ");
        String address = parts[0].substring("GET ".length()).trim();
        for (String id : parts[1].trim().split(" ")) {
            if (id.contains("=")) {
                String[] pair = id.split("=", 2);
                String value = URLEncoder.encode(naming.apply(pair[1].replace("*", "$")), UTF_8);
                address = address.replace("{" + pair[0] + "}", value.replace("%7E", "~"));
            }
        }
        return address;
    }
}
