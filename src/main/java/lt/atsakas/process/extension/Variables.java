package lt.atsakas.process.extension;

import lt.atsakas.extension.ExtensionId;
import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of an extension carries: the case and the extension by their ids; and the fields of forms that ask or decide. */
@PublishedVariables
public final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String EXTENSION = "extension";

    static final String DECISION = "decision";
    static final String REASONS = "reasons";

    /** Fields of every form in which an extension is asked for. */
    public static final String EXTENSION_REASON = "extensionReason";

    public static final String EXPLANATION = "explanation";
    public static final String NEW_DUE = "newDue";

    private Variables() {}

    static ExtensionId extension(VariableScope scope) {
        return ExtensionId.of(String.valueOf(scope.getVariable(EXTENSION)));
    }
}
