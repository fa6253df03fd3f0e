package lt.atsakas.process.offencereport;

import java.util.Date;
import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.correspondence.ReportNotice;
import lt.atsakas.process.task.TaskHands;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Nobody decided in time: the same task goes to the next one above with a term of its own, and the reporter hears of it. */
@Component
class PassReportUp implements JavaDelegate {

    private final OffenceDesk desk;
    private final ReportTasks tasks;
    private final TaskHands hands;
    private final PublishedOffences offences;
    private final ReportMail mail;

    PassReportUp(OffenceDesk desk, ReportTasks tasks, TaskHands hands, PublishedOffences offences, ReportMail mail) {
        this.desk = desk;
        this.tasks = tasks;
        this.hands = hands;
        this.offences = offences;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportNumber number = Variables.report(execution);
        desk.passUp(number);
        tasks.of(number).ifPresent(task -> passOn(task, offences.decisionDue(number.value())));
        mail.send(desk.card(number).reporter(), ReportNotice.Kind.PASSED_ON, number);
    }

    private void passOn(Task task, Date due) {
        hands.passOn(task);
        hands.change(task, passed -> passed.setDueDate(due));
    }
}
