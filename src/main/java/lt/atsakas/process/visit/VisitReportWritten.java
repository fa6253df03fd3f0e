package lt.atsakas.process.visit;

import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.visit.MeetingOutcome;
import lt.atsakas.visit.MeetingReport;
import lt.atsakas.visit.MeetingReports;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever handles the case writes the report in Tasklist; photos and the signed sheet come by the page of the meeting. */
@Component
@TakesFields(needs = {Variables.VISIT_OUTCOME, Variables.ATTENDED, Variables.FINDINGS})
class VisitReportWritten implements TaskListener {

    private final MeetingReports reports;

    VisitReportWritten(MeetingReports reports) {
        this.reports = reports;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String outcome = form.choice(Variables.VISIT_OUTCOME, MeetingOutcome.words());
        MeetingReport report = new MeetingReport(
                MeetingOutcome.of(outcome).orElseThrow(), form.text(Variables.ATTENDED), form.text(Variables.FINDINGS));
        reports.write(Variables.meeting(task), report, form.completer());
    }
}
