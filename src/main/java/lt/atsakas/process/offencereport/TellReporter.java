package lt.atsakas.process.offencereport;

import lt.atsakas.conduct.OffenceCard;
import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.correspondence.ReportNotice;
import lt.atsakas.process.model.LeavesTheHouse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The reporter hears that there is a decision; what it is they read in the report. */
@Component
@LeavesTheHouse
class TellReporter implements JavaDelegate {

    private final OffenceDesk desk;
    private final ReportMail mail;

    TellReporter(OffenceDesk desk, ReportMail mail) {
        this.desk = desk;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OffenceCard decided = desk.card(Variables.report(execution));
        mail.send(decided.reporter(), ReportNotice.Kind.DECIDED, decided.number());
    }
}
