package lt.atsakas.process.terms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision table read from its file, without an application around it. */
final class Table {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Path file;
    private final DmnDecision decision;

    private Table(Path file, String id) throws Exception {
        this.file = file;
        try (var stream = Files.newInputStream(file)) {
            this.decision = ENGINE.parseDecision(id, stream);
        }
    }

    static Table of(String process, String id) throws Exception {
        return new Table(Path.of("processes", process, id + ".dmn"), id);
    }

    static Table in(Path file, String id) throws Exception {
        return new Table(file, id);
    }

    List<Map<String, Object>> rows(Map<String, Object> question) {
        return ENGINE.evaluateDecisionTable(decision, question).getResultList();
    }

    Map<String, Object> row(Map<String, Object> question) {
        List<Map<String, Object>> rows = rows(question);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows for " + question);
        }
        return rows.get(0);
    }

    int size() {
        return Dmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Rule.class)
                .size();
    }
}
