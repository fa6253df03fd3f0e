package lt.atsakas.process.escalation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.extension.AskedInForm;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/**
 * What a supervisor can do about a matter. The case goes to another handler where the work is the handler's; where somebody else is late – with
 * a decision above all – only they can be reminded, and where nobody handles the case yet, it can be taken over. Nothing is offered that would be
 * refused: passing on what is one's own, or an extension that the law does not allow any more.
 */
@Component
class Reactions {

    static final String REMIND = "remind";
    static final String REASSIGN = "reassign";
    static final String TAKE_OVER = "takeOver";
    static final String EXTEND = "startExtension";
    static final String ACKNOWLEDGE = "acknowledge";

    private final OpenTasks openTasks;
    private final CaseRegistry registry;
    private final Substitution substitution;
    private final Organisation organisation;
    private final ReassignmentDesk reassignment;
    private final AskedInForm extensions;

    Reactions(
            OpenTasks openTasks,
            CaseRegistry registry,
            Substitution substitution,
            Organisation organisation,
            ReassignmentDesk reassignment,
            AskedInForm extensions) {
        this.openTasks = openTasks;
        this.registry = registry;
        this.substitution = substitution;
        this.organisation = organisation;
        this.reassignment = reassignment;
        this.extensions = extensions;
    }

    List<String> to(Escalation escalation, EmployeeId supervisor) {
        if (!lateOthers(escalation).isEmpty()) {
            return List.of(REMIND, ACKNOWLEDGE);
        }
        if (escalation.isAboutLetter()) {
            return List.of(REMIND, ACKNOWLEDGE);
        }
        CaseFacts facts = registry.facts(escalation.caseNumber());
        return Stream.of(REMIND, REASSIGN, TAKE_OVER, EXTEND, ACKNOWLEDGE)
                .filter(reaction -> isPossible(reaction, facts, supervisor))
                .toList();
    }

    private boolean isPossible(String reaction, CaseFacts facts, EmployeeId supervisor) {
        return switch (reaction) {
            case REASSIGN -> reassignment.mayReassign(facts, supervisor);
            case TAKE_OVER ->
                facts.handler() == null
                        ? openTasks.isBeingAssigned(facts.number())
                        : reassignment.mayReassign(facts, supervisor);
            case EXTEND -> extensions.isPossible(facts, supervisor);
            default -> true;
        };
    }

    /** The names of those who are late with what is not the handler's work; empty when it is. */
    String namesOfLate(Escalation escalation) {
        return lateOthers(escalation).stream()
                .flatMap(late -> organisation.find(late).stream())
                .map(card -> card.fullName())
                .collect(joining(", "));
    }

    private List<EmployeeId> lateOthers(Escalation escalation) {
        if (!escalation.cause().equals(Escalation.TASK_OVERDUE)) {
            return List.of();
        }
        List<EmployeeId> late = openTasks.responsibleFor(escalation);
        EmployeeId handling = substitution.of(registry.facts(escalation.caseNumber()));
        return handling != null && late.contains(handling) ? List.of() : late;
    }
}
