package lt.atsakas.sequel;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Deciders;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Outcome;
import org.springframework.stereotype.Component;

/** Who writes a correction and who decides about it; never the same, never one of the barred. */
@Component
class CorrectionRights {

    private final CaseAccess access;
    private final AssignmentDesk assignment;
    private final Deciders deciders;
    private final AnswerDesk answers;

    CorrectionRights(CaseAccess access, AssignmentDesk assignment, Deciders deciders, AnswerDesk answers) {
        this.access = access;
        this.assignment = assignment;
        this.deciders = deciders;
        this.answers = answers;
    }

    /** Whoever does the handler's work, decided the answer or would decide it today. */
    boolean mayWrite(CaseFacts facts, EmployeeId employee) {
        return facts.outcome() == Outcome.ANSWERED
                && facts.handler() != null
                && access.maySee(facts, employee)
                && isOfTheAnswer(facts.number(), employee);
    }

    private boolean isOfTheAnswer(CaseNumber number, EmployeeId employee) {
        return employee.equals(assignment.responsibleFor(number))
                || employee.equals(answers.draftOf(number).decider())
                || employee.equals(assignment.approverOf(number));
    }

    EmployeeId decidingOn(CaseNumber number, EmployeeId writer) {
        return assignment.approverAbove(number, writer);
    }

    void requireDecider(CaseNumber number, EmployeeId writer, EmployeeId employee) {
        deciders.requireApproverOf(number, writer, employee);
    }
}
