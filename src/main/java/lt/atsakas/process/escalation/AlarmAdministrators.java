package lt.atsakas.process.escalation;

import java.time.Clock;
import java.util.Map;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody is above whoever does not react: the administrators hear of it, once a day of a case and a supervisor, whatever the causes. */
@Component
class AlarmAdministrators implements JavaDelegate {

    private final RoleHolders colleagues;
    private final Supervisors supervisors;
    private final Organisation organisation;
    private final Journal journal;
    private final Clock clock;

    AlarmAdministrators(
            RoleHolders colleagues, Supervisors supervisors, Organisation organisation, Journal journal, Clock clock) {
        this.colleagues = colleagues;
        this.supervisors = supervisors;
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Escalation escalation = Escalation.of(execution);
        EmployeeId silent = supervisors.recipient(escalation);
        colleagues.tell(
                Role.ADMINISTRATOR,
                new StaffNotice(
                        StaffNotice.Kind.ESCALATION_UNANSWERED,
                        escalation.caseNumber(),
                        occasion(silent),
                        organisation.employee(silent).position()));
        journal.record(
                escalation.caseNumber(),
                JournalKind.ESCALATION_UNANSWERED,
                Actor.system(),
                Map.of("cause", escalation.cause(), "step", escalation.step()));
        execution.setVariable(Escalation.Variables.REMINDERS, 0);
    }

    /** Short, however long a login is. */
    private String occasion(EmployeeId silent) {
        return String.join(
                "-",
                "unanswered",
                Integer.toHexString(silent.value().hashCode()),
                String.valueOf(Vilnius.dayOf(clock.instant())));
    }
}
