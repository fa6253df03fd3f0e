package lt.atsakas.process.withdrawal;

import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.withdrawal.WithdrawalId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a withdrawal carries: the case and the client's wish by their ids; and the fields of its form. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String WITHDRAWAL = "withdrawal";

    static final String DECISION = "decision";
    static final String REASONS = "reasons";

    private Variables() {}

    static WithdrawalId withdrawal(VariableScope scope) {
        return WithdrawalId.of(String.valueOf(scope.getVariable(WITHDRAWAL)));
    }

    static CaseNumber caseNumber(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
