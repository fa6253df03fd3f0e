package lt.atsakas.process.contribution;

import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a contribution carries: the case and the question by their ids; and the fields of its form. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String INQUIRY = "inquiry";

    /** A list that the form offers. */
    static final String COLLEAGUES = "offeredColleagues";

    static final String DECISION = "decision";
    static final String REPLY = "reply";
    static final String COLLEAGUE = "colleague";
    static final String REASONS = "reasons";

    private Variables() {}

    static InquiryId inquiry(VariableScope scope) {
        return InquiryId.of(String.valueOf(scope.getVariable(INQUIRY)));
    }
}
