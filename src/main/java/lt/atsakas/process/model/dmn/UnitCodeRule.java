package lt.atsakas.process.model.dmn;

import lt.atsakas.process.model.ModelContracts;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.ModelFile;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** A unit is named by a code as the house has them; whether it has this one is known where the house is. */
final class UnitCodeRule implements DecisionRule {

    private final ModelContracts contracts;

    UnitCodeRule(ModelContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(ModelFile file, DmnModelInstance model, Findings findings) {
        var named = new UnitColumns(model, contracts.table(file.stem()).units());
        model.getModelElementsByType(Decision.class).stream()
                .findFirst()
                .map(DecisionLabels::of)
                .ifPresent(label ->
                        named.misfits().forEach(cell -> findings.add(label, "unitCode", cell.isEmpty() ? "–" : cell)));
    }
}
