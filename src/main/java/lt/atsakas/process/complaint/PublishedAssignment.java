package lt.atsakas.process.complaint;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.model.NeedsHandler;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/** Who does a step of a case, for assignees in diagrams. */
@Component
@PublishedToModels("assignment")
public class PublishedAssignment {

    private final AssignmentDesk desk;
    private final CaseRegistry registry;

    PublishedAssignment(AssignmentDesk desk, CaseRegistry registry) {
        this.desk = desk;
        this.registry = registry;
    }

    /** Who assigns a handler. */
    public String headFor(String caseNumber) {
        return desk.headFor(new CaseNumber(caseNumber)).value();
    }

    @NeedsHandler
    public String handlerOf(String caseNumber) {
        EmployeeId handler = registry.facts(new CaseNumber(caseNumber)).handler();
        if (handler == null) {
            throw new IllegalStateException("Nobody handles case " + caseNumber);
        }
        return handler.value();
    }

    /** The handler, or whoever would assign one when the handler has had to leave. */
    public String responsibleFor(String caseNumber) {
        return desk.responsibleFor(new CaseNumber(caseNumber)).value();
    }

    /** Who approves the answer: never its author. */
    @NeedsHandler
    public String approverOf(String caseNumber) {
        return desk.approverOf(new CaseNumber(caseNumber)).value();
    }
}
