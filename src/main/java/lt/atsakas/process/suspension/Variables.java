package lt.atsakas.process.suspension;

import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import lt.atsakas.suspension.SuspensionId;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a suspension carries: the case and the suspension by their ids; and the fields of its forms. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String SUSPENSION = "suspension";

    static final String DECISION = "decision";
    static final String REASONS = "reasons";
    static final String EXPLANATION = "explanation";
    static final String REVIEW_ON = "reviewOn";

    private Variables() {}

    static SuspensionId suspension(VariableScope scope) {
        return SuspensionId.of(String.valueOf(scope.getVariable(SUSPENSION)));
    }
}
