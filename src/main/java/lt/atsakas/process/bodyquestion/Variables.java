package lt.atsakas.process.bodyquestion;

import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a question to a body carries: the case and the question by their ids; and the field of its form. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String INQUIRY = "inquiry";

    static final String REPLY = "reply";

    private Variables() {}

    static InquiryId inquiry(VariableScope scope) {
        return InquiryId.of(String.valueOf(scope.getVariable(INQUIRY)));
    }
}
