package lt.atsakas.process.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.escalation.OpenTasks;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds whoever has the task now – the handler or the head of the unit between tasks – unless the answer has left already. */
@Component
class RemindHandler implements JavaDelegate {

    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final OpenTasks openTasks;
    private final AnswerDesk answers;
    private final PostOffice postOffice;
    private final Journal journal;
    private final Clock clock;

    RemindHandler(
            CaseRegistry registry,
            AssignmentDesk assignment,
            OpenTasks openTasks,
            AnswerDesk answers,
            PostOffice postOffice,
            Journal journal,
            Clock clock) {
        this.registry = registry;
        this.assignment = assignment;
        this.openTasks = openTasks;
        this.answers = answers;
        this.postOffice = postOffice;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = Variables.caseNumber(execution);
        CaseFacts facts = registry.facts(number);
        if (answers.progressOf(number).issued() == null && !isTermOver(facts)) {
            waitedFor(number).forEach(employee -> remind(number, employee));
        }
    }

    private List<EmployeeId> waitedFor(CaseNumber number) {
        List<EmployeeId> responsible = openTasks.responsible(number);
        return responsible.isEmpty() ? List.of(assignment.responsibleFor(number)) : responsible;
    }

    /** Then it is the supervisor who hears of it. */
    private boolean isTermOver(CaseFacts facts) {
        return facts.answerDue() != null && today().isAfter(facts.answerDue());
    }

    private void remind(CaseNumber number, EmployeeId reminded) {
        postOffice.notifyStaff(
                reminded, new StaffNotice(StaffNotice.Kind.TERM_REMINDER, number, "reminder-" + today()));
        journal.record(number, JournalKind.REMINDED, Actor.system(), Map.of("recipient", reminded.value()));
    }

    private LocalDate today() {
        return Vilnius.dayOf(clock.instant());
    }
}
