package lt.atsakas.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.process.Walk;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.offencereport.Reporting;
import lt.atsakas.process.proceedings.Suing;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every field of every form, spoilt in every way that its own declaration forbids. */
@AtsakasTest
class EveryFormTests {

    private static final Path FORMS = Path.of("forms");

    /** What a supervisor may always do; the task itself lists what else. */
    private static final String OFFERED_BY_THE_TASK = "remind";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private HouseWords words;

    @Test
    void noFormIsForgotten() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(FilledIn.values())
                            .map(form -> form.form() + ".form")
                            .distinct()
                            .toList());
        }
    }

    @Test
    void noFieldIsForgotten() throws IOException {
        for (FilledIn form : FilledIn.values()) {
            List<String> filledIn = Arrays.stream(FilledIn.values())
                    .filter(other -> other.form().equals(form.form()))
                    .flatMap(other -> other.fields().keySet().stream())
                    .toList();
            assertThat(fields(form))
                    .extracting(field -> field.path("key").asText())
                    .isSubsetOf(filledIn);
        }
    }

    @TestFactory
    Stream<DynamicNode> refusesWhatItsFieldsForbidAndTakesTheRest() {
        return Arrays.stream(FilledIn.values())
                .map(form -> dynamicContainer(
                        form.form(), Stream.of(dynamicTest("every spoilt field", () -> spoilEveryField(form)))));
    }

    private void spoilEveryField(FilledIn form) throws IOException {
        Walk walk = form.reach(beans);
        Task before = walk.task(form.step());
        for (Spoilt spoilt : spoilt(form)) {
            FieldRefused refused = catchThrowableOfType(
                    FieldRefused.class, () -> walk.complete(form.step(), form.login(), spoilt.fields()));

            assertThat(refused).as(spoilt.toString()).isNotNull();
            assertThat(words.of(refused)).as(spoilt.toString()).contains(spoilt.words(), "„" + spoilt.label() + "“");
            assertThat(walk.task(form.step()).getId()).isEqualTo(before.getId());
            assertThat(walk.task(form.step()).getAssignee()).isEqualTo(before.getAssignee());
        }
        for (Map<String, Object> impossible : NaughtyWords.withImpossibleDays(form.fields(), fields(form))) {
            assertThatThrownBy(() -> walk.complete(form.step(), form.login(), impossible))
                    .as(impossible.toString())
                    .isInstanceOf(RuleViolation.class);
        }
        walk.complete(form.step(), form.login(), NaughtyWords.in(form.fields(), fields(form)));
        assertThat(walk.tasks()).noneMatch(task -> task.getId().equals(before.getId()));
    }

    private static List<Spoilt> spoilt(FilledIn form) throws IOException {
        List<Spoilt> all = new ArrayList<>();
        all.add(new Spoilt("unit", "nėra lauko", with(form, "unit", "kitas")));
        all.add(new Spoilt("caseNumber", "nėra lauko", with(form, "caseNumber", "4.17-26/999")));
        for (JsonNode field : fields(form)) {
            if (!field.has("conditional")
                    || form.fields().containsKey(field.path("key").asText())) {
                all.addAll(field.path("readonly").asBoolean() ? changed(form, field) : spoilt(form, field));
            }
        }
        return all;
    }

    private static List<Spoilt> changed(FilledIn form, JsonNode field) {
        String key = field.path("key").asText();
        return List.of(new Spoilt(field.path("label").asText(), "keisti negalima", with(form, key, "gossip")));
    }

    private static List<JsonNode> fields(FilledIn form) throws IOException {
        List<JsonNode> fields = new ArrayList<>();
        new ObjectMapper()
                .readTree(FORMS.resolve(form.form() + ".form").toFile())
                .path("components")
                .forEach(component -> {
                    if (component.has("key")) {
                        fields.add(component);
                    }
                });
        return fields;
    }

    private static List<Spoilt> spoilt(FilledIn form, JsonNode field) throws IOException {
        String key = field.path("key").asText();
        String label = field.path("label").asText().replace(" (būtina)", "").replace(" (nebūtina)", "");
        List<Spoilt> all = new ArrayList<>();
        all.add(new Spoilt(label, "reikšmė netinkama", with(form, key, List.of(1, 2))));
        if (field.path("label").asText().endsWith("(būtina)")) {
            all.add(new Spoilt(label, "Užpildykite", with(form, key, NaughtyWords.NOTHING)));
            all.add(new Spoilt(label, "Užpildykite", without(form, key)));
        }
        if (field.has("conditional")) {
            all.add(new Spoilt(label, "nepildomas", afterAnotherDecision(form, key)));
        }
        all.addAll(spoiltByType(form, field, key, label));
        return all;
    }

    private static int longest(JsonNode field) {
        return field.path("validate").path("maxLength").asInt();
    }

    private static List<Spoilt> spoiltByType(FilledIn form, JsonNode field, String key, String label) {
        return switch (field.path("type").asText()) {
            case "radio", "select" -> List.of(new Spoilt(label, "siūlomų", with(form, key, "gossip")));
            case "taglist" -> List.of(new Spoilt(label, "siūlomų", with(form, key, List.of("nobody"))));
            case "textfield" ->
                List.of(
                        new Spoilt(label, "per daug", with(form, key, "ž".repeat(201))),
                        new Spoilt(label, "1 eilutėje yra ženklas", with(form, key, "a\u0000b")));
            case "textarea" ->
                List.of(
                        new Spoilt(label, "per daug", with(form, key, "ž".repeat(longest(field) + 1))),
                        new Spoilt(label, "1 eilutėje yra ženklas", with(form, key, "a\u0000b")),
                        new Spoilt(label, "2 eilutėje yra ženklas", with(form, key, "a\n\uD800")));
            case "datetime" -> List.of();
            default -> throw new AssertionError("a field of a kind that no form had: " + field);
        };
    }

    private static Map<String, Object> with(FilledIn form, String key, Object value) {
        Map<String, Object> fields = new HashMap<>(form.fields());
        fields.put(key, value);
        return fields;
    }

    private static Map<String, Object> without(FilledIn form, String key) {
        Map<String, Object> fields = new HashMap<>(form.fields());
        fields.remove(key);
        return fields;
    }

    /** The field filled in although the decision hides it. */
    private static Map<String, Object> afterAnotherDecision(FilledIn form, String key) throws IOException {
        if (!form.fields().containsKey("decision")) {
            return with(form, "proposal", "examine");
        }
        String decision = anotherDecision(form);
        Map<String, Object> others = new HashMap<>(filledIn(decision));
        others.put("decision", decision);
        others.put(key, form.fields().get(key));
        return others;
    }

    /** What a decision needs besides. */
    private static Map<String, ?> filledIn(String decision) {
        return switch (decision) {
            case "tell" -> Reporting.TOLD;
            case "contribute" -> Asking.REPLY;
            case "stop" -> Suing.STOP;
            default -> Map.of();
        };
    }

    /** The first that the form offers and that was not made. */
    private static String anotherDecision(FilledIn form) throws IOException {
        JsonNode decision = fields(form).stream()
                .filter(field -> field.path("key").asText().equals("decision"))
                .findFirst()
                .orElseThrow();
        return decision.path("values").findValuesAsText("value").stream()
                .filter(value -> !value.equals(form.fields().get("decision")))
                .findFirst()
                .orElse(OFFERED_BY_THE_TASK);
    }

    /** A form with one fault, and what the refusal must say. */
    private record Spoilt(String label, String words, Map<String, Object> fields) {}
}
