package lt.atsakas.process.clientquestion;

import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a question to the client carries: the case and the question by their ids. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String INQUIRY = "inquiry";

    private Variables() {}

    static InquiryId inquiry(VariableScope scope) {
        return InquiryId.of(String.valueOf(scope.getVariable(INQUIRY)));
    }
}
