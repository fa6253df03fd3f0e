package lt.atsakas.process.model.dmn;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lt.atsakas.process.model.expression.FeelCheck;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.ModelFile;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Cells hold values and comparisons in FEEL and nothing that could run. */
final class FeelRule implements DecisionRule {

    private static final Set<String> LANGUAGES = Set.of(
            "feel", "FEEL", "https://www.omg.org/spec/DMN/20191111/FEEL/", "http://www.omg.org/spec/FEEL/20140401");

    @Override
    public void check(ModelFile file, DmnModelInstance model, Findings findings) {
        for (InputExpression cell : model.getModelElementsByType(InputExpression.class)) {
            check(cell, cell.getExpressionLanguage(), cell.getText(), FeelCheck::faultOfValue, findings);
        }
        for (InputEntry cell : model.getModelElementsByType(InputEntry.class)) {
            check(cell, cell.getExpressionLanguage(), cell.getText(), FeelCheck::faultOfTests, findings);
        }
        for (OutputEntry cell : model.getModelElementsByType(OutputEntry.class)) {
            check(cell, cell.getExpressionLanguage(), cell.getText(), FeelRule::faultOfOutput, findings);
        }
    }

    private static void check(
            ModelElementInstance cell,
            @Nullable String language,
            @Nullable Text text,
            Function<String, Optional<String>> grammar,
            Findings findings) {
        if (language != null && !LANGUAGES.contains(language)) {
            findings.add(DecisionLabels.ofDecisionAround(cell), "decisionScript", language);
            return;
        }
        String words = text == null ? "" : text.getTextContent();
        grammar.apply(words)
                .ifPresent(fault -> findings.add(DecisionLabels.ofDecisionAround(cell), "feel", words.strip(), fault));
    }

    private static Optional<String> faultOfOutput(String words) {
        return words.isBlank() ? Optional.empty() : FeelCheck.faultOfValue(words);
    }
}
