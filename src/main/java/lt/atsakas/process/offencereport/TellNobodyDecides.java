package lt.atsakas.process.offencereport;

import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.correspondence.ReportNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The reporter hears that nobody decides in spite of all reminders: they may go to an authority themselves. The task stays open. */
@Component
class TellNobodyDecides implements JavaDelegate {

    private final OffenceDesk desk;
    private final ReportMail mail;

    TellNobodyDecides(OffenceDesk desk, ReportMail mail) {
        this.desk = desk;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportNumber number = Variables.report(execution);
        mail.send(desk.card(number).reporter(), ReportNotice.Kind.NOBODY_DECIDES, number);
    }
}
