package lt.atsakas.process.escalation;

import java.util.Map;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody is above whoever does not react: the administrators hear of it, once for each of their turns. */
@Component
class AlarmAdministrators implements JavaDelegate {

    private final RoleHolders colleagues;
    private final Supervisors supervisors;
    private final Organisation organisation;
    private final Journal journal;

    AlarmAdministrators(RoleHolders colleagues, Supervisors supervisors, Organisation organisation, Journal journal) {
        this.colleagues = colleagues;
        this.supervisors = supervisors;
        this.organisation = organisation;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Escalation escalation = Escalation.of(execution);
        colleagues.tell(
                Role.ADMINISTRATOR,
                new StaffNotice(
                        StaffNotice.Kind.ESCALATION_UNANSWERED,
                        escalation.caseNumber(),
                        escalation.occasion("unanswered") + "-" + execution.getId(),
                        organisation.employee(supervisors.recipient(escalation)).position()));
        journal.record(
                escalation.caseNumber(),
                JournalKind.ESCALATION_UNANSWERED,
                Actor.system(),
                Map.of("cause", escalation.cause(), "step", escalation.step()));
        execution.setVariable(Escalation.Variables.REMINDERS, 0);
    }
}
