package lt.atsakas.process.model.dmn;

import java.util.Collection;
import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.ModelFile;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** A file holds one decision that has the file's name as its id, words for people, and a term for its history. */
final class DecisionIdRule implements DecisionRule {

    @Override
    public void check(ModelFile file, DmnModelInstance model, Findings findings) {
        Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
        if (decisions.size() != 1) {
            findings.addForFile("oneDecision");
        }
        decisions.forEach(decision -> check(file, decision, findings));
    }

    private static void check(ModelFile file, Decision decision, Findings findings) {
        if (!file.stem().equals(decision.getId()) || !file.stem().matches("[a-z]+(-[a-z]+)*")) {
            findings.add(DecisionLabels.of(decision), "decisionId", file.stem());
        }
        if (decision.getName().isBlank() || decision.getName().equals(decision.getId())) {
            findings.add(DecisionLabels.of(decision), "name");
        }
        String kept = String.valueOf(decision.getCamundaHistoryTimeToLiveString());
        if (!kept.matches("P[1-9][0-9]{0,4}D")) {
            findings.add(DecisionLabels.of(decision), "historyTimeToLive");
        }
    }
}
