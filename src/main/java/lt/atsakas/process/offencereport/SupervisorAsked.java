package lt.atsakas.process.offencereport;

import static lt.atsakas.correspondence.ReportNotice.Kind.PASSED_UP;
import static lt.atsakas.correspondence.ReportNotice.Kind.TO_DECIDE;

import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.organisation.EmployeeId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever the report comes before may see it from then on and gets a mail. */
@Component
class SupervisorAsked implements TaskListener {

    private final OffenceDesk desk;
    private final ReportMail mail;

    SupervisorAsked(OffenceDesk desk, ReportMail mail) {
        this.desk = desk;
        this.mail = mail;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) {
            return;
        }
        ReportNumber number = Variables.report(task);
        EmployeeId asked = new EmployeeId(task.getAssignee());
        desk.putBefore(number, asked);
        mail.send(asked, desk.card(number).level() > 1 ? PASSED_UP : TO_DECIDE, number);
    }
}
