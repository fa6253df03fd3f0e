package lt.atsakas.process.correction;

import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import lt.atsakas.sequel.CorrectionId;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a correction carries: the case and the correction by their ids; and the fields of its forms. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String CORRECTION = "correction";

    static final String DECISION = "decision";
    static final String SUBSTANCE = "substance";
    static final String COMMENTS = "comments";
    static final String PROOF = "proof";

    private Variables() {}

    static CorrectionId correction(VariableScope scope) {
        return CorrectionId.of(String.valueOf(scope.getVariable(CORRECTION)));
    }
}
