package lt.atsakas.process.promise;

import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import lt.atsakas.sequel.PromiseId;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a promise carries: the case and the promise by their ids; and the field of its form. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String PROMISE = "promise";

    static final String NOTE = "note";

    private Variables() {}

    static PromiseId promise(VariableScope scope) {
        return PromiseId.of(String.valueOf(scope.getVariable(PROMISE)));
    }
}
