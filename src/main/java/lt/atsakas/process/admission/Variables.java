package lt.atsakas.process.admission;

import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The fields of the forms about admissibility, which never become variables, and what they lead to. */
@PublishedVariables
final class Variables {

    static final String DECISION = "decision";

    /** What a form's decision leads to; gone at the next wait state. */
    static final String OUTCOME = "outcome";

    static final String REFUSAL_GROUND = "refusalGround";
    static final String REASONS = "reasons";
    static final String LEARNED_ON = "learnedOn";
    static final String DEFICIENCIES = "deficiencies";
    static final String CURE_DAYS = "cureDays";
    static final String BODY = "body";
    static final String FORWARDED_PART = "forwardedPart";

    /** What the form showed of proceedings elsewhere when it was opened. */
    static final String PROCEEDINGS_SEEN = "proceedingsSeen";

    /** A list that a form offers. */
    static final String BODIES = "bodies";

    static final String COMMENTS = "comments";
    static final String PROOF = "proof";

    private Variables() {}

    static CaseNumber caseNumber(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
