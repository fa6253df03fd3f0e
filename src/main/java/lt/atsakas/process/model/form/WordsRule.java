package lt.atsakas.process.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;

/** Every field and choice has words, the words hold no HTML, and a link leads to the page of the case, of the report or of the question. */
final class WordsRule implements FormRule {

    private static final Set<String> LINKS =
            Set.of("](/cases/{{caseNumber}})", "](/offence-reports/{{report}})", "](/inquiries/{{inquiry}})");

    /** HTML, addresses of any kind, links by reference, and links to anywhere but those pages. */
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*[a-z/!?]|(javascript|vbscript|data|https?|ftp|mailto):|//|www\\.|]\\s*[\\[:]"
                    + "|]\\s*\\((?!/(cases/\\{\\{caseNumber}}|offence-reports/\\{\\{report}}|inquiries/\\{\\{inquiry}})\\))",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> SILENT = Set.of("text", "separator", "spacer");

    @Override
    public void check(Form form, Findings findings) {
        boolean linked = false;
        for (JsonNode component : form.components()) {
            String type = component.path("type").asText();
            boolean worded =
                    "text".equals(type) ? isWorded(component, "text") : SILENT.contains(type) || isLabelled(component);
            if (!worded) {
                findings.add(Form.label(component), "name");
            }
            checkMarkup(component, findings);
            linked |= LINKS.stream().anyMatch(component.path("text").asText()::contains);
        }
        if (!linked) {
            findings.add(new ElementLabel("", form.id()), "caseLink");
        }
    }

    private static boolean isLabelled(JsonNode component) {
        for (JsonNode choice : component.path("values")) {
            if (!isWorded(choice, "label")) {
                return false;
            }
        }
        return isWorded(component, "label") || isWorded(component, "dateLabel");
    }

    private static boolean isWorded(JsonNode node, String property) {
        return !node.path(property).asText().isBlank();
    }

    private static void checkMarkup(JsonNode component, Findings findings) {
        for (String property : Set.of("text", "label", "description")) {
            if (MARKUP.matcher(component.path(property).asText()).find()) {
                findings.add(Form.label(component), "formMarkup", property);
            }
        }
    }
}
