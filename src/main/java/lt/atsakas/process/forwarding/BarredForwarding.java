package lt.atsakas.process.forwarding;

import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.BarsChanged;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.task.CaseRetreat;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What one of the barred decided to forward, and has not left, is decided anew by somebody else (VAĮ 23(2), 24). */
@Component
class BarredForwarding {

    private static final String COMPLAINT = "complaint";
    private static final String DECISION = "userTask_decideAdmissibility";
    private static final String SENDING = "serviceTask_sendForwarding";

    private final Bar bar;
    private final ForwardingDesk forwardings;
    private final CaseRetreat retreat;
    private final RuntimeService runtime;
    private final EndOfTransaction end;

    BarredForwarding(
            Bar bar,
            ForwardingDesk forwardings,
            CaseRetreat retreat,
            @Lazy RuntimeService runtime,
            EndOfTransaction end) {
        this.bar = bar;
        this.forwardings = forwardings;
        this.retreat = retreat;
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(BarsChanged changed) {
        end.run(() -> decideAnew(changed.number()));
    }

    private void decideAnew(CaseNumber number) {
        if (forwardings.keepBack(number, bar.barred(number))) {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(COMPLAINT)
                    .processInstanceBusinessKey(number.value())
                    .list()
                    .forEach(instance -> retreat.fromBetween(DECISION, SENDING, instance.getId(), DECISION));
        }
    }
}
