package lt.atsakas.acceptance.naughty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What is wrong with an answer of the application, whatever it was asked. */
final class Judge {

    private static final List<String> INSIDES =
            List.of("Exception", "\tat ", "org.springframework.", ".java:", "PSQL", "SQLState", "Whitelabel");

    /** What the expressions in the words come to, if anybody reckons them. */
    private static final String RECKONED = String.valueOf(9 * 99_999);

    private static final Pattern FORMULA = Pattern.compile("(^|[;\\n\"])=(cmd|1\\+1)");
    private static final int SHORTEST_ADVICE = 20;

    private Judge() {}

    static List<String> faults(HttpResponse<String> answer) {
        List<String> faults = new ArrayList<>();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() >= 500) {
            faults.add("status " + answer.statusCode());
        }
        if (INSIDES.stream().anyMatch(answer.body()::contains)) {
            faults.add("shows its insides");
        }
        if (answer.body().contains(RECKONED)) {
            faults.add("reckons what was typed");
        }
        if (type.startsWith("text/csv") && FORMULA.matcher(answer.body()).find()) {
            faults.add("a formula in a table");
        }
        if (answer.headers().map().entrySet().stream().anyMatch(Judge::isForged)) {
            faults.add("words in the head of the answer: " + answer.headers().map());
        }
        faults.addAll(type.startsWith("text/html") ? page(answer.body()) : List.of());
        if (answer.statusCode() >= 400) {
            faults.addAll(refusal(answer, type));
        }
        return faults;
    }

    /** A page in which nothing that was typed has become a part of it. */
    static List<String> page(String html) {
        Document page = Jsoup.parse(html);
        List<String> faults = new ArrayList<>();
        if (!page.select("i.zymeke").isEmpty()) {
            faults.add("typed markup is markup");
        }
        if (page.select("script").stream().anyMatch(script -> script.data().startsWith("zymeke"))) {
            faults.add("a typed script is a script");
        }
        return faults;
    }

    private static boolean isForged(Map.Entry<String, List<String>> header) {
        boolean fileName = header.getKey().equalsIgnoreCase("Content-Disposition");
        return header.getKey().equalsIgnoreCase("X-Zymeke")
                || !fileName && header.getValue().stream().anyMatch(value -> value.contains(Naughty.MARK));
    }

    private static List<String> refusal(HttpResponse<String> answer, String type) {
        if (type.contains("json")) {
            return words(answer.body());
        }
        Document page = Jsoup.parse(answer.body());
        boolean says = !page.title().isBlank() && page.select("main").text().length() > SHORTEST_ADVICE;
        return says ? List.of() : List.of("status " + answer.statusCode() + " says nothing: " + answer.body());
    }

    private static List<String> words(String body) {
        try {
            JsonNode problem = new ObjectMapper().readTree(body);
            return problem.path("detail").asText().isBlank() ? List.of("a problem without words: " + body) : List.of();
        } catch (JsonProcessingException broken) {
            return List.of("no JSON: " + body);
        }
    }
}
