package lt.atsakas.process.forwarding;

import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The number of the case, the fields of the form, which never become variables, and what they lead to. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    static final String DECISION = "decision";
    static final String PROOF = "proof";

    /** What a form's decision leads to; gone at the next wait state. */
    static final String OUTCOME = "outcome";

    private Variables() {}

    static CaseNumber caseNumber(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
