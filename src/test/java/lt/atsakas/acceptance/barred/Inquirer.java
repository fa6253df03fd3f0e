package lt.atsakas.acceptance.barred;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.testing.Visitor;

/** Somebody signed in who asks what an entry says. */
final class Inquirer {

    private final String login;
    private final Visitor visitor;
    private final Map<String, String> anyway;

    private Inquirer(String login, Visitor visitor, Map<String, String> anyway) {
        this.login = login;
        this.visitor = visitor;
        this.anyway = anyway;
    }

    /** Knows the ids of what is there anyway, by kind. */
    static Inquirer signedIn(int port, String login, Map<String, String> anyway) {
        Visitor visitor = Visitor.signedIn(port, login);
        visitor.open("/camunda/app/tasklist/default/");
        visitor.open("/cases");
        return new Inquirer(login, visitor, anyway);
    }

    /** The answer to a question without ids of the case. */
    Answer ask(RouteEntry entry) {
        return ask(entry, entry.ids());
    }

    /** The answers of all lists and counts. */
    Map<RouteEntry, Answer> lists() {
        return RouteEntry.all().stream()
                .filter(RouteEntry::isList)
                .collect(Collectors.toMap(entry -> entry, this::ask));
    }

    /** Where the answer tells the case from one that does not exist. */
    List<String> differences(RouteEntry entry, BarredCase existing) {
        Map<String, String> missing = named(entry, existing::absent);
        Answer none = ask(entry, missing);
        List<String> told = new ArrayList<>();
        for (int one = 0; one < 2; one++) {
            int which = one;
            Map<String, String> ids = named(entry, kind -> {
                List<String> known = existing.ids(kind);
                return known.get(Math.min(which, known.size() - 1));
            });
            Answer answer = ask(entry, ids);
            if (!answer.equals(none)) {
                told.add(login + ": " + entry + " " + ids + "\n  " + answer + "\n  instead of " + none);
            } else if (entry.opensOneThing() && answer.status() < 300) {
                told.add(login + ": " + entry + " is answered as if there were such a case: " + answer);
            }
        }
        return told.stream().distinct().toList();
    }

    private static Map<String, String> named(RouteEntry entry, UnaryOperator<String> naming) {
        Map<String, String> ids = new HashMap<>(entry.ids());
        ids.replaceAll((name, value) -> value.startsWith("*") ? naming.apply(value.substring(1)) : value);
        return ids;
    }

    private Answer ask(RouteEntry entry, Map<String, String> ids) {
        String address = filled(entry.address(), ids, true);
        String sent = filled(entry.sent(), ids, false);
        List<String> echoed = entry.ids().entrySet().stream()
                .filter(id -> id.getValue().startsWith("*"))
                .map(id -> ids.get(id.getKey()))
                .flatMap(id -> Stream.of(id, encoded(id)))
                .toList();
        return Answer.of(send(entry, address, sent), echoed);
    }

    private HttpResponse<String> send(RouteEntry entry, String address, String sent) {
        if (entry.isOfEngine() || address.startsWith("/api/")) {
            return entry.method().equals("GET")
                    ? visitor.read(address)
                    : visitor.call(entry.method(), address, json(sent));
        }
        if (entry.method().equals("GET")) {
            return visitor.open(address);
        }
        Map<String, String> fields = fields(sent);
        String file = fields.remove("file");
        return file == null
                ? visitor.sendWithTokenOf("/cases", address, fields)
                : visitor.sendFilesFrom("/absences/new", address, fields, "file", Map.of(file, "turinys"));
    }

    private static String json(String sent) {
        return sent.isEmpty() ? "{}" : sent;
    }

    private static Map<String, String> fields(String sent) {
        return Arrays.stream(sent.split("&"))
                .filter(field -> field.contains("="))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1], (one, other) -> other, HashMap::new));
    }

    private String filled(String text, Map<String, String> ids, boolean inAddress) {
        String filled = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            String known = id.getValue().startsWith("@") ? anyway.get(id.getValue()) : id.getValue();
            String value = inAddress ? encoded(known) : known;
            filled = filled.replace("{" + id.getKey() + "}", value);
        }
        return filled;
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%7E", "~");
    }
}
