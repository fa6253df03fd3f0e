package lt.atsakas.process.complaint;

import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Every variable of a complaint: ids and routing facts that stay with the case, and the fields of its forms,
 * which never become variables. Names are an API of running cases: rename only with a migration note.
 */
@PublishedVariables
public final class Variables {

    @VariableRule(readOnly = true)
    public static final String CASE_NUMBER = "caseNumber";

    public static final String KIND = "kind";
    public static final String CATEGORY = "category";
    public static final String UNIT = "unit";
    public static final String PRIORITY = "priority";
    public static final String COMMITTEE_REQUIRED = "committeeRequired";
    public static final String FOUR_EYES = "fourEyes";

    /** Lives only in the transaction that starts the case. */
    @VariableRule(hidden = true)
    static final String ACCESS_CODE = "accessCode";

    /** What a person decided in a form. */
    static final String DECISION = "decision";

    /** What a form's decision leads to; gone at the next wait state. */
    static final String OUTCOME = "outcome";

    /** Whether something cannot wait; gone once the case is routed. */
    static final String URGENT = "urgent";

    /** Who classified the case; gone once that is recorded. */
    static final String CLASSIFIED_BY = "classifiedBy";

    /** The row of the decision table; gone once it is recorded. */
    static final String ROUTING = "routing";

    /** Lists that forms offer. */
    static final String EMPLOYEES = "employees";

    static final String HANDLERS = "handlers";

    /** Fields of forms. */
    static final String URGENCY = "urgency";

    static final String COMPLAINED_ABOUT = "complainedAbout";
    static final String PROPOSAL = "proposal";
    static final String PROPOSAL_NOTE = "proposalNote";
    static final String HANDLER = "handler";
    static final String GROUND = "ground";
    static final String REASON = "reason";
    static final String NOTE = "note";
    static final String QUESTION = "question";
    static final String COMMENTS = "comments";
    static final String PROOF = "proof";

    private Variables() {}

    static CaseNumber caseNumber(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
