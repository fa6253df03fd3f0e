package lt.atsakas.process.complaint;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.process.model.NeedsHandler;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** Who does a step of a case, for assignees in diagrams. */
@Component
@PublishedToModels("assignment")
public class PublishedAssignment {

    private final AssignmentDesk desk;
    private final AnswerDesk answers;

    PublishedAssignment(AssignmentDesk desk, AnswerDesk answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** Who assigns a handler. */
    public String headFor(String caseNumber) {
        return desk.headFor(new CaseNumber(caseNumber)).value();
    }

    /** The handler or whoever stands in; while a recusal is decided, whoever would assign another: the terms run on. */
    @NeedsHandler
    public String handlerOf(String caseNumber) {
        return desk.handling(new CaseNumber(caseNumber)).value();
    }

    /** Whether somebody handles the case, so that it can go on with them. */
    public boolean isHandled(String caseNumber) {
        return desk.isHandled(new CaseNumber(caseNumber));
    }

    /** The same, also when there is no handler any more. */
    public String responsibleFor(String caseNumber) {
        return desk.responsibleFor(new CaseNumber(caseNumber)).value();
    }

    /** Who answers for the term: the direct supervisor of whoever does the handler's work, without one the head of the unit. */
    public String supervisorOf(String caseNumber) {
        return desk.supervisorOf(new CaseNumber(caseNumber)).value();
    }

    /** Who approves the answer: never its author. */
    @NeedsHandler
    public String approverOf(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        return desk.approverOf(number, answers.authorOf(number)).value();
    }
}
