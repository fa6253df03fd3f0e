package lt.atsakas.process.recusal;

import lt.atsakas.assignment.RecusalId;
import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a recusal carries: the case and the recusal by their ids; whom it is about, with the task alone; and the fields of its forms. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String RECUSAL = "recusal";

    @VariableRule(readOnly = true)
    static final String MATTER = "matter";

    static final String DECISION = "decision";
    static final String REASONS = "reasons";
    static final String PROOF = "proof";

    private Variables() {}

    static RecusalId recusal(VariableScope scope) {
        return RecusalId.of(String.valueOf(scope.getVariable(RECUSAL)));
    }
}
