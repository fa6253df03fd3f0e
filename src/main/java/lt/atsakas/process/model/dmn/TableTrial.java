package lt.atsakas.process.model.dmn;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lt.atsakas.process.model.TableContract;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.SchemaFault;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;

/**
 * Hands a table to a throw-away decision engine, once its cells are known to be plain comparisons, and asks it what the
 * code will ask.
 */
final class TableTrial {

    private final DmnEngine engine;
    private final DmnDecision decision;

    private TableTrial(DmnEngine engine, DmnDecision decision) {
        this.engine = engine;
        this.decision = decision;
    }

    /** The table as the engine takes it, or nothing and a finding that says why it does not. */
    static Optional<TableTrial> of(String id, byte[] bytes, Findings findings) {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try {
            return Optional.of(new TableTrial(engine, engine.parseDecision(id, new ByteArrayInputStream(bytes))));
        } catch (DmnEngineException refusal) {
            findings.addForFile("engine", SchemaFault.of(refusal));
            return Optional.empty();
        }
    }

    void check(TableContract contract, Findings findings) {
        Set<String> missing = new TreeSet<>(contract.columns());
        ((DmnDecisionTableImpl) decision.getDecisionLogic())
                .getOutputs()
                .forEach(column -> missing.remove(column.getOutputName()));
        missing.forEach(column -> findings.add(label(), "columnMissing", column));
        contract.questions().forEach(question -> ask(question, findings));
    }

    private void ask(Map<String, Object> question, Findings findings) {
        Map<String, Object> shown = new TreeMap<>(question);
        try {
            int answers = engine.evaluateDecisionTable(decision, question).size();
            if (answers != 1) {
                findings.add(label(), "answerCount", shown, answers);
            }
        } catch (DmnEngineException several) {
            findings.add(label(), "answerFault", shown, SchemaFault.of(several));
        }
    }

    private ElementLabel label() {
        return new ElementLabel(String.valueOf(decision.getName()), decision.getKey());
    }
}
