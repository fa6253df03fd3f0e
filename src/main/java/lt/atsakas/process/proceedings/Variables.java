package lt.atsakas.process.proceedings;

import lt.atsakas.proceedings.ProceedingId;
import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process carries: the case and the proceeding elsewhere by their ids; and the fields of its form. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String PROCEEDING = "proceeding";

    static final String DECISION = "decision";
    static final String REASONS = "reasons";
    static final String EXPLANATION = "explanation";
    static final String REVIEW_ON = "reviewOn";

    private Variables() {}

    static ProceedingId proceeding(VariableScope scope) {
        return ProceedingId.of(String.valueOf(scope.getVariable(PROCEEDING)));
    }
}
