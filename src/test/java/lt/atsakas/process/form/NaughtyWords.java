package lt.atsakas.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.acceptance.naughty.Naughty;

/** Right answers to a form with naughty words where words are asked for, or with days that no calendar has. */
final class NaughtyWords {

    /** Looks filled in to a program, and empty to everybody else. */
    static final String NOTHING = Naughty.BLANKS.typed();

    private static final List<Naughty> IMPOSSIBLE_DAYS =
            List.of(Naughty.NO_DATE, Naughty.FAR_DATE, Naughty.FURTHEST_DATE, Naughty.HUGE, Naughty.TEXT);

    private NaughtyWords() {}

    static Map<String, Object> in(Map<String, Object> answers, List<JsonNode> fields) {
        Map<String, Object> naughty = new HashMap<>(answers);
        fields.stream().filter(field -> isOfWords(field, answers)).forEach(field -> {
            String words = Naughty.TEXT.typed();
            naughty.put(key(field), words.substring(0, Math.min(words.length(), longest(field))));
        });
        return naughty;
    }

    /** The answers with one impossible day each. */
    static List<Map<String, Object>> withImpossibleDays(Map<String, Object> answers, List<JsonNode> fields) {
        List<Map<String, Object>> all = new ArrayList<>();
        fields.stream()
                .filter(field -> field.path("type").asText().equals("datetime"))
                .filter(field -> answers.containsKey(key(field)))
                .forEach(field -> IMPOSSIBLE_DAYS.forEach(day -> {
                    Map<String, Object> impossible = new HashMap<>(answers);
                    impossible.put(key(field), day.typed());
                    all.add(impossible);
                }));
        return all;
    }

    private static boolean isOfWords(JsonNode field, Map<String, Object> answers) {
        return field.path("type").asText().equals("textarea")
                && !field.path("readonly").asBoolean()
                && answers.containsKey(key(field));
    }

    private static int longest(JsonNode field) {
        return field.path("validate").path("maxLength").asInt(0);
    }

    private static String key(JsonNode field) {
        return field.path("key").asText();
    }
}
