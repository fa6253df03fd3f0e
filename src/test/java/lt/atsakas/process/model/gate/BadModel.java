package lt.atsakas.process.model.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One way to spoil a good model: what is replaced by what, and the rule and element that must be named. */
record BadModel(String file, String rule, String element, String good, String spoilt) {

    /** All ways written down in the lists beside the good models. */
    static Stream<BadModel> all() {
        return Stream.of(
                        read("bad-diagrams.txt", GoodModels.DIAGRAM),
                        read("bad-decisions.txt", GoodModels.DECISION),
                        read("bad-forms.txt", GoodModels.FORM))
                .flatMap(List::stream);
    }

    private static List<BadModel> read(String list, String file) {
        List<BadModel> models = new ArrayList<>();
        List<String> lines = GoodModels.text(list)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        for (int i = 0; i < lines.size(); i += 3) {
            String[] expected = (lines.get(i) + " ").split(" ", -1);
            models.add(new BadModel(file, expected[1], expected[2], said(lines.get(i + 1)), said(lines.get(i + 2))));
        }
        return models;
    }

    private static String said(String line) {
        return line.substring(2).replace("\\n", "\n");
    }

    @Override
    public String toString() {
        return rule + " " + element + ": " + spoilt.strip();
    }
}
