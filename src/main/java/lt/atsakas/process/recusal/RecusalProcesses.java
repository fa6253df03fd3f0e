package lt.atsakas.process.recusal;

import lt.atsakas.assignment.RecusalCard;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * No recusal of a case that has ended waits for its decision. One on a diagram from before that rule, which has no way out of its own, is ended
 * from outside. What the law wants reported of a refusal stays to be done.
 */
@Component
class RecusalProcesses {

    private final RuntimeService runtime;
    private final RecusalDesk desk;
    private final EndOfTransaction end;

    RecusalProcesses(@Lazy RuntimeService runtime, RecusalDesk desk, EndOfTransaction end) {
        this.runtime = runtime;
        this.desk = desk;
        this.end = end;
    }

    @EventListener
    void on(CaseClosed closed) {
        if (desk.of(closed.number()).stream().anyMatch(RecusalCard::isOpen)) {
            end.run(() -> leave(closed.number()));
        }
    }

    private void leave(CaseNumber number) {
        desk.of(number).stream().filter(RecusalCard::isOpen).forEach(this::leave);
    }

    private void leave(RecusalCard open) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processDefinitionKey(RecusalStart.PROCESS)
                .processInstanceBusinessKey(open.caseNumber().value())
                .variableValueEquals(Variables.RECUSAL, open.id().toString())
                .list()) {
            Execution waiting = runtime.createExecutionQuery()
                    .processInstanceId(instance.getId())
                    .messageEventSubscriptionName(Messages.RECUSAL_NEEDLESS)
                    .singleResult();
            if (waiting == null) {
                runtime.deleteProcessInstance(instance.getId(), Messages.RECUSAL_NEEDLESS);
                desk.lapse(open.id());
            } else {
                runtime.messageEventReceived(Messages.RECUSAL_NEEDLESS, waiting.getId());
            }
        }
    }
}
