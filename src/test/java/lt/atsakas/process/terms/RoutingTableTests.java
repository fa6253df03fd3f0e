package lt.atsakas.process.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTableTests {

    private final Table table;

    RoutingTableTests() throws Exception {
        table = Table.of("complaint", "routing");
    }

    @ParameterizedTest
    @CsvSource({
        "heating,         bustas,   false, false",
        "repairs,         bustas,   false, false",
        "commonAreas,     bustas,   false, false",
        "neighbours,      nuoma,    false, false",
        "tenancyContract, nuoma,    false, false",
        "waitingList,     nuoma,    false, false",
        "rentCalculation, finansai, false, false",
        "debts,           finansai, false, false",
        "eviction,        teise,    false, false",
        "staffConduct,    teise,    true,  true",
        "personalData,    teise,    false, true",
        "corruption,      teise,    true,  true",
        "other,           klientai, false, false"
    })
    void everyCategoryHasItsUnitAndIsAsUrgentAsTheRegistrarSays(
            String category, String unit, boolean committee, boolean restricted) {
        Map<String, Object> calm = table.row(question("complaint", category, false));
        Map<String, Object> pressing = table.row(question("request", category, true));

        assertThat(calm).isEqualTo(answer(unit, "normal", committee, restricted));
        assertThat(pressing).isEqualTo(answer(unit, "urgent", committee, restricted));
    }

    @Test
    void aLeakIsUrgentWhateverTheRegistrarSays() {
        assertThat(table.row(question("complaint", "leak", false))).isEqualTo(answer("bustas", "urgent", false, false));
        assertThat(table.row(question("informationRequest", "leak", true)))
                .isEqualTo(answer("bustas", "urgent", false, false));
    }

    @Test
    void thanksGoToTheFrontDeskWhateverTheyAreFor() {
        assertThat(table.row(question("thanks", "staffConduct", true)))
                .isEqualTo(answer("klientai", "normal", false, false));
    }

    @Test
    void anUnknownCategoryHasNoAnswer() {
        assertThat(table.rows(question("complaint", "weather", false))).isEmpty();
    }

    @Test
    void everyRowIsTriedHere() {
        assertThat(table.size()).isEqualTo(13 * 2 + 1 + 1);
    }

    @Test
    void theFormOffersExactlyTheCategoriesThatTheTableKnows() throws Exception {
        String form = Files.readString(Path.of("forms/classify-complaint.form"));
        String categories = form.substring(form.indexOf("\"category\""), form.indexOf("\"urgency\""));
        String rules = Files.readString(Path.of("processes/complaint/routing.dmn"));

        Set<String> offered = found("\"value\": \"(\\w+)\"", categories);

        assertThat(offered).isNotEmpty().isEqualTo(found("<inputEntry id=\"in_\\d+_2\">\\s*<text>\"(\\w+)\"", rules));
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> words = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(result -> words.add(result.group(1)));
        return words;
    }

    private static Map<String, Object> question(String kind, String category, boolean urgent) {
        return Map.of("kind", kind, "category", category, "urgent", urgent);
    }

    private static Map<String, Object> answer(String unit, String priority, boolean committee, boolean restricted) {
        return Map.of(
                "unit", unit,
                "priority", priority,
                "committeeRequired", committee,
                "restricted", restricted,
                "fourEyes", restricted);
    }
}
