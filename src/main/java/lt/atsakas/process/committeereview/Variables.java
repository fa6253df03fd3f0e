package lt.atsakas.process.committeereview;

import lt.atsakas.committee.ReviewId;
import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a review carries: the case and the review by their ids, and in one task its member; and the fields of its forms. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String REVIEW = "review";

    /** Whose declaration a task waits for. */
    @VariableRule(person = true)
    static final String MEMBER = "member";

    /** A list that a form offers. */
    static final String COMMITTEES = "offeredCommittees";

    static final String COMMITTEE = "committee";
    static final String SESSION_DATE = "sessionDate";
    static final String SESSION_TIME = "sessionTime";
    static final String PLACE = "place";

    /** Whether the secretary knows that the answer cannot wait for the session. */
    static final String LATE = "late";

    static final String DECISION = "decision";
    static final String OUTCOME = "outcome";
    static final String GROUND = "ground";
    static final String REASON = "reason";
    static final String REMARKS = "remarks";

    private Variables() {}

    static ReviewId review(VariableScope scope) {
        return ReviewId.of(String.valueOf(scope.getVariable(REVIEW)));
    }
}
