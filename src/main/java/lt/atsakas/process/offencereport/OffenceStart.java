package lt.atsakas.process.offencereport;

import lt.atsakas.conduct.OffenceReported;
import lt.atsakas.process.task.EndOfTransaction;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the process instance of a report in the transaction that keeps it. Its business key is the report's own number, also where the
 * report tells of a case: whoever looks at the case must find nothing of it.
 */
@Component
class OffenceStart {

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    OffenceStart(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(OffenceReported reported) {
        String number = reported.number().value();
        end.run(() -> runtime.startProcessInstanceByKey(
                ReportTasks.PROCESS,
                number,
                org.camunda.bpm.engine.variable.Variables.putValue(Variables.REPORT, number)));
    }
}
