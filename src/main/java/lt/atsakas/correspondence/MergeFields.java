package lt.atsakas.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.Vilnius;

/** The words that a case puts in the place of <code>{{…}}</code>; what it does not know stays for the handler to fill in. */
record MergeFields(Map<String, String> values) {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}\\r\\n]{1,100}?)\\s*}}");
    private static final Pattern LEFTOVER = Pattern.compile(FIELD.pattern() + "|\\{\\{|}}");

    static MergeFields of(CaseFacts facts, Entity head) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("klientas", facts.client().name());
        values.put("byla", facts.number().value());
        values.put("gauta", Vilnius.dayOf(facts.receivedAt()).toString());
        values.put("tema", facts.subject());
        values.put("įmonė", head.name());
        return new MergeFields(values);
    }

    String fill(String text) {
        return FIELD.matcher(text)
                .replaceAll(field -> Matcher.quoteReplacement(values.getOrDefault(field.group(1), field.group())));
    }

    /** The fields that filling in leaves, as they stand in the text. */
    List<String> leftIn(String text) {
        Matcher matcher = LEFTOVER.matcher(text);
        List<String> left = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group(1) == null || !values.containsKey(matcher.group(1))) {
                left.add(matcher.group());
            }
        }
        return left;
    }
}
