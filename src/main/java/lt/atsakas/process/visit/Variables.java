package lt.atsakas.process.visit;

import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import lt.atsakas.visit.MeetingId;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a meeting carries: the case and the meeting by their ids; and the fields of its form. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String VISIT = "visit";

    static final String VISIT_OUTCOME = "visitOutcome";
    static final String ATTENDED = "attended";
    static final String FINDINGS = "findings";

    private Variables() {}

    static MeetingId meeting(VariableScope scope) {
        return MeetingId.of(String.valueOf(scope.getVariable(VISIT)));
    }
}
