package lt.atsakas.process.offencereport;

import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.correspondence.ReportNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody stands above: whoever has the report hears once more that it waits. Their task, and what they typed there, stays. */
@Component
class RemindLastDecider implements JavaDelegate {

    private final OffenceDesk desk;
    private final ReportMail mail;

    RemindLastDecider(OffenceDesk desk, ReportMail mail) {
        this.desk = desk;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportNumber number = Variables.report(execution);
        desk.noteReminder(number);
        mail.send(desk.actingOn(number), ReportNotice.Kind.STILL_TO_DECIDE, number);
    }
}
