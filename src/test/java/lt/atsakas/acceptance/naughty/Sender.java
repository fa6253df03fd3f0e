package lt.atsakas.acceptance.naughty;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Somebody who sends what an entry says, as a browser, a form with files or a program does. */
final class Sender {

    private final Visitor visitor;
    private final UnaryOperator<String> naming;
    private final String token;

    Sender(Visitor visitor, UnaryOperator<String> naming, String page) {
        this.visitor = visitor;
        this.naming = naming;
        this.token = Jsoup.parse(visitor.open(page).body())
                .select("input[name=_csrf]")
                .val();
    }

    HttpResponse<String> open(String address) {
        return visitor.open(address);
    }

    /** Sends the fields as the entry's address takes them. */
    HttpResponse<String> send(FormEntry entry, Map<String, String> fields, String header) {
        String address = address(entry, entry.ids());
        HttpRequest.Builder request = visitor.request(address).header("Accept", "text/html,application/json");
        entry.headers()
                .forEach((name, value) -> request.header(name, value.equals("*") ? header : naming.apply(value)));
        if (entry.isJson()) {
            return json(entry.method(), request, fields);
        }
        return entry.hasFiles() ? parts(entry, request, fields) : form(entry.method(), request, pairs(fields));
    }

    /** Each field twice, the first time as it should be. */
    HttpResponse<String> sendTwice(FormEntry entry, Map<String, String> right, Map<String, String> spoilt) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>(pairs(right));
        pairs.addAll(pairs(spoilt));
        return form(entry.method(), visitor.request(address(entry, entry.ids())), pairs);
    }

    /** The same address with something else in its braces. */
    HttpResponse<String> sendTo(FormEntry entry, String id) {
        Map<String, String> ids = new HashMap<>(entry.ids());
        ids.replaceAll((name, usual) -> id);
        return form(
                entry.method(), visitor.request(address(entry, ids)), pairs(entry.wordsSpoilt(field -> Naughty.MARK)));
    }

    private String address(FormEntry entry, Map<String, String> ids) {
        String address = entry.address();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            String value = URLEncoder.encode(naming.apply(id.getValue()), UTF_8);
            address = address.replace(
                    "{" + id.getKey() + "}", value.replace("+", "%20").replace("%7E", "~"));
        }
        return address;
    }

    private HttpResponse<String> form(
            String method, HttpRequest.Builder request, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(naming.apply(field.getKey())) + "=" + encoded(naming.apply(field.getValue())))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
        return visitor.exchange(request.header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Half a sign goes as the bytes that it would be, as some program sends it. */
    private static String encoded(String value) {
        StringBuilder encoded = new StringBuilder();
        for (String part : value.split("(?=\uD800)|(?<=\uD800)")) {
            encoded.append(part.equals("\uD800") ? "%ED%A0%80%FF" : URLEncoder.encode(part, UTF_8));
        }
        return encoded.toString();
    }

    private HttpResponse<String> parts(FormEntry entry, HttpRequest.Builder request, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        if (!entry.address().startsWith("/api/")) {
            part(body, "name=\"_csrf\"", token);
        }
        fields.forEach((name, value) -> {
            boolean file = FormEntry.isFile(value);
            String title = value.replaceFirst("^@", "").replace("\"", "%22").replaceAll("\\R", "%0D%0A");
            part(
                    body,
                    "name=\"" + name + "\"" + (file ? "; filename=\"" + title + "\"" : ""),
                    file ? "Labas" : naming.apply(value));
        });
        return visitor.exchange(request.header("Content-Type", "multipart/form-data; boundary=riba")
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(body + "--riba--\r\n")));
    }

    private static void part(StringBuilder body, String name, String content) {
        body.append("--riba\r\nContent-Disposition: form-data; ")
                .append(name)
                .append("\r\n\r\n")
                .append(content)
                .append("\r\n");
    }

    private HttpResponse<String> json(String method, HttpRequest.Builder request, Map<String, String> fields) {
        try {
            return visitor.exchange(request.header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN"))
                    .method(method, BodyPublishers.ofString(new ObjectMapper().writeValueAsString(tree(fields)))));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> tree(Map<String, String> fields) {
        Map<String, Object> tree = new HashMap<>();
        fields.forEach((name, value) -> {
            String[] path = name.split("\\.");
            boolean listed = path[0].endsWith("[0]");
            String top = path[0].replace("[0]", "");
            if (path.length == 1) {
                tree.put(top, single(value));
            } else if (listed) {
                var list = (List<Map<String, Object>>) tree.computeIfAbsent(top, none -> List.of(new HashMap<>()));
                list.get(0).put(path[1], value);
            } else {
                var inner = (Map<String, Object>) tree.computeIfAbsent(top, none -> new HashMap<>());
                inner.put(path[1], value);
            }
        });
        return tree;
    }

    private @Nullable Object single(String value) {
        if (value.isEmpty()) {
            return null;
        }
        String named = naming.apply(value);
        return named.matches("\\d{1,4}") ? Integer.valueOf(named) : named;
    }

    private static List<Map.Entry<String, String>> pairs(Map<String, String> fields) {
        return List.copyOf(fields.entrySet());
    }
}
