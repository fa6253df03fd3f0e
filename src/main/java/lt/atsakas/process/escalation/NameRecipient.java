package lt.atsakas.process.escalation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NameRecipient implements JavaDelegate {

    private final Supervisors supervisors;
    private final Escalations escalations;
    private final RunningEscalations running;
    private final CaseHold hold;
    private final CaseAccess access;
    private final CauseWords causes;
    private final PostOffice postOffice;
    private final Journal journal;
    private final Clock clock;

    NameRecipient(
            Supervisors supervisors,
            Escalations escalations,
            RunningEscalations running,
            CaseHold hold,
            CaseAccess access,
            CauseWords causes,
            PostOffice postOffice,
            Journal journal,
            Clock clock) {
        this.supervisors = supervisors;
        this.escalations = escalations;
        this.running = running;
        this.hold = hold;
        this.access = access;
        this.causes = causes;
        this.postOffice = postOffice;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hold.take(new CaseNumber(execution.getProcessBusinessKey()));
        boolean first = !execution.hasVariable(Escalation.Variables.LEVEL);
        Escalation escalation = first ? firstOfItsMatter(execution) : Escalation.of(execution);
        EmployeeId recipient = supervisors.recipient(escalation);
        execution.setVariable(Escalation.Variables.CAUSE, escalation.cause());
        execution.setVariable(Escalation.Variables.LEVEL, escalation.level());
        execution.setVariable(Escalation.Variables.RECIPIENT, recipient.value());
        tell(escalation, recipient, occasion(escalation, matter(execution)));
        if (escalation.cause().equals(Escalation.DEADLINE_PASSED)) {
            escalations.termPassed(escalation.caseNumber());
        }
    }

    /** Where the step, or the one that began the escalation, was started again, they know already; what begins anew is told, and has its line. */
    private void tell(Escalation escalation, EmployeeId supervisor, String occasion) {
        CaseNumber number = escalation.caseNumber();
        access.drawIn(number, supervisors.principal(escalation, supervisor));
        StaffNotice notice = new StaffNotice(kind(escalation), number, occasion, causes.of(escalation));
        if (postOffice.notifyStaff(supervisor, notice)) {
            journal.record(number, JournalKind.ESCALATED, Actor.system(), details(escalation, supervisor));
        }
    }

    /** Asked under the hold. One matter troubles one supervisor at a time: what begins now goes on where the earlier had come to. */
    private Escalation firstOfItsMatter(DelegateExecution execution) {
        Escalation escalation = Escalation.of(execution);
        String begun = execution.getProcessInstanceId();
        Optional<RunningEscalations.Running> earlier = running.replaceEarlier(escalation, begun);
        execution.setVariable(
                Escalation.Variables.MATTER,
                earlier.map(RunningEscalations.Running::matter).orElse(begun));
        return escalation.atLeast(earlier.map(RunningEscalations.Running::level).orElse(0));
    }

    /** One that runs since before matters were named is one of its own. */
    private static String matter(DelegateExecution execution) {
        return execution.getVariable(Escalation.Variables.MATTER) instanceof String matter
                ? matter
                : execution.getProcessInstanceId();
    }

    private static StaffNotice.Kind kind(Escalation escalation) {
        if (escalation.level() > 1) {
            return StaffNotice.Kind.ESCALATED;
        }
        return switch (escalation.cause()) {
            case Escalation.DEADLINE_NEAR -> StaffNotice.Kind.DEADLINE_NEAR;
            case Escalation.DEADLINE_PASSED -> StaffNotice.Kind.DEADLINE_PASSED;
            case Escalation.TASK_OVERDUE -> StaffNotice.Kind.TASK_OVERDUE;
            default -> StaffNotice.Kind.ATTENTION_NEEDED;
        };
    }

    /** The matter says which step it is about. */
    private String occasion(Escalation escalation, String matter) {
        return String.join(
                "-",
                escalation.cause(),
                matter,
                String.valueOf(escalation.level()),
                String.valueOf(Vilnius.dayOf(clock.instant())));
    }

    private static Map<String, String> details(Escalation escalation, EmployeeId recipient) {
        return Map.of(
                "cause", escalation.cause(),
                "step", escalation.step(),
                "level", String.valueOf(escalation.level()),
                "recipient", recipient.value());
    }
}
