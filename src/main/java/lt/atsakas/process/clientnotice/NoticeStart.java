package lt.atsakas.process.clientnotice;

import lt.atsakas.correspondence.NoticeTaken;
import lt.atsakas.process.task.EndOfTransaction;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins to watch over a letter in the transaction that hands it to the post office. */
@Component
class NoticeStart {

    static final String PROCESS = "client-notice";

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    NoticeStart(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(NoticeTaken taken) {
        end.run(() -> start(taken));
    }

    private void start(NoticeTaken taken) {
        String number = taken.number().value();
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number)
                .putValue(Variables.NOTICE, taken.occasion());
        runtime.startProcessInstanceByKey(PROCESS, number, ids);
    }
}
