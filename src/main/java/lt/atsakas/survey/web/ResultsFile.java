package lt.atsakas.survey.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.survey.Group;
import lt.atsakas.survey.Quarter;
import lt.atsakas.survey.Results;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of the results as a file: the groups that the page shows and no others, and nobody's own words. */
@Component
class ResultsFile {

    private static final char DECIMAL_COMMA = ',';

    private final GroupNames names;
    private final HouseWords words;

    ResultsFile(GroupNames names, HouseWords words) {
        this.names = names;
        this.words = words;
    }

    /** What the file is called. */
    static String name(Results found) {
        return "apklausa-" + found.quarter().code().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Its lines, header first; of too few answers it says that they are too few. */
    List<List<String>> lines(Results found) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(header(found));
        Map<String, String> groups = names.of(found);
        GroupNames.inOrder(found, groups)
                .forEach(group -> lines.add(line(found, groups.getOrDefault(group.code(), ""), group)));
        add(lines, found, "survey.results.rest", found.shown().rest());
        add(lines, found, "survey.results.total", found.shown().total());
        if (found.shown().total() == null) {
            lines.add(List.of(quarter(found), words.of("survey.results.tooFew", found.smallest())));
        }
        return lines;
    }

    private List<String> header(Results found) {
        return List.of(
                words.of("survey.results.quarter"),
                words.of(found.by().messageKey() + ".one"),
                words.of("survey.results.answers"),
                words.of("survey.results.speed"),
                words.of("survey.results.clarity"),
                words.of("survey.results.respect"),
                words.of("survey.results.badOfHundred"));
    }

    private void add(List<List<String>> lines, Results found, String key, @Nullable Group group) {
        if (group != null) {
            lines.add(line(found, words.of(key), group));
        }
    }

    private List<String> line(Results found, String name, Group group) {
        return List.of(
                quarter(found),
                name,
                String.valueOf(group.answers()),
                written(group.averageSpeed()),
                written(group.averageClarity()),
                written(group.averageRespect()),
                String.valueOf(group.badOfHundred()));
    }

    private String quarter(Results found) {
        Quarter quarter = found.quarter();
        return words.of("survey.quarter", quarter.yearInDigits(), quarter.roman());
    }

    private static String written(BigDecimal average) {
        return average.toPlainString().replace('.', DECIMAL_COMMA);
    }
}
