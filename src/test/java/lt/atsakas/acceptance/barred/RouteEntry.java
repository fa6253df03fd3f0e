package lt.atsakas.acceptance.barred;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line of {@code routes.txt}: an address, how it is asked, and what is sent there. An id that begins with a star is of the
 * barred case; {@code lists} shows several things at once; {@code nothing} knows no cases; {@code closed} is refused.
 */
record RouteEntry(String method, String address, String asked, String sent) {

    static final String FILE = "/barred/routes.txt";

    private static final String LISTS = "lists";
    private static final String NOTHING = "nothing";
    private static final String CLOSED = "closed";

    static List<RouteEntry> all() {
        try (InputStream file = RouteEntry.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RouteEntry::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static RouteEntry read(String line) {
        String[] parts = line.split(" \\| ", 3);
        String[] request = parts[0].trim().split(" ");
        return new RouteEntry(request[0], request[1], parts[1].trim(), parts.length > 2 ? parts[2].trim() : "");
    }

    /** The route as the application names it: a line may ask it with a question of its own. */
    String route() {
        return method + " " + address.replaceAll("\\?.*", "");
    }

    boolean isList() {
        return asked.startsWith(LISTS);
    }

    boolean isReading() {
        return method.equals("GET") || method.equals("OPTIONS") || isList();
    }

    /** Whether an id of the case is part of the question. */
    boolean namesTheCase() {
        return asked.contains("*");
    }

    boolean knowsNoCases() {
        return asked.startsWith(NOTHING);
    }

    /** Whether it is refused to them all. */
    boolean isClosed() {
        return asked.startsWith(CLOSED);
    }

    /** Whether a case that does not exist must be told by an error: a search just finds nothing. */
    boolean opensOneThing() {
        return !isOfEngine() && !address.contains("?");
    }

    boolean isOfEngine() {
        return address.startsWith("/camunda/");
    }

    /** What stands in the braces of the address. */
    Map<String, String> ids() {
        return Arrays.stream(asked.split(" "))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    @Override
    public String toString() {
        return method + " " + address;
    }
}
