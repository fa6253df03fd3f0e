package lt.atsakas.process.complaint;

import static lt.atsakas.correspondence.StaffNotice.Kind.ANSWERED_AT_ONCE;

import java.util.Map;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody else approves what was answered at once: so the supervisor of whoever answered hears of it and can look. */
@Component
class ReportAnswerAtOnce implements JavaDelegate {

    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final Journal journal;

    ReportAnswerAtOnce(AssignmentDesk assignment, PostOffice postOffice, Journal journal) {
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        EmployeeId supervisor = assignment.supervisorOf(number);
        if (postOffice.notifyStaff(supervisor, new StaffNotice(ANSWERED_AT_ONCE, number, "answered-at-once"))) {
            journal.record(
                    number, JournalKind.ANSWER_AT_ONCE_REPORTED, Actor.system(), Map.of("person", supervisor.value()));
        }
    }
}
