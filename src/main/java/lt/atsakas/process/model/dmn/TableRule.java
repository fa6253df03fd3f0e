package lt.atsakas.process.model.dmn;

import java.util.List;
import java.util.Set;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.ModelFile;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.jspecify.annotations.Nullable;

/** A table has a hit policy that gives one answer or a plain list, and a type for every column. */
final class TableRule implements DecisionRule {

    private static final Set<HitPolicy> POLICIES =
            Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY, HitPolicy.COLLECT);
    private static final Set<String> TYPES =
            Set.of("string", "boolean", "integer", "long", "double", "number", "date", "dateTime");

    @Override
    public void check(ModelFile file, DmnModelInstance model, Findings findings) {
        for (DecisionTable table : model.getModelElementsByType(DecisionTable.class)) {
            if (!POLICIES.contains(table.getHitPolicy()) || table.getAggregation() != null) {
                findings.add(DecisionLabels.ofDecisionAround(table), "hitPolicy", table.getHitPolicy());
            }
            table.getInputs().forEach(input -> check(input, findings));
            int column = 0;
            for (Output output : table.getOutputs()) {
                check(output, holdsLists(table, column), findings);
                column++;
            }
        }
    }

    private static void check(Input input, Findings findings) {
        boolean typed = input.getInputExpression() != null
                && isKnown(input.getInputExpression().getTypeRef());
        if (!typed) {
            findings.add(DecisionLabels.of(input), "columnType");
        }
    }

    private static void check(Output output, boolean lists, Findings findings) {
        if (!isKnown(output.getTypeRef()) && !lists) {
            findings.add(DecisionLabels.of(output), "columnType");
        }
        if (!String.valueOf(output.getName()).matches("[a-z][A-Za-z0-9]*")) {
            findings.add(DecisionLabels.of(output), "outputName");
        }
    }

    /** The engine has no type for a column of lists; its cells show what it is. */
    private static boolean holdsLists(DecisionTable table, int column) {
        return table.getRules().stream()
                .map(rule -> List.copyOf(rule.getOutputEntries()))
                .allMatch(cells -> column < cells.size()
                        && cells.get(column).getTextContent().strip().startsWith("["));
    }

    private static boolean isKnown(@Nullable String type) {
        return type != null && TYPES.contains(type);
    }
}
