package lt.atsakas.process.withdrawal;

import java.util.List;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Outcome;
import lt.atsakas.withdrawal.WithdrawalConfirmed;
import lt.atsakas.withdrawal.WithdrawalDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the cases whose complaints are withdrawn, in the transaction that confirms it: every task, timer, escalation and committee of the
 * case goes. A case on a diagram from before withdrawals, which has no way out of its own, is ended from outside.
 */
@Component
class WithdrawnCases {

    private static final String COMPLAINT = "complaint";

    private final RuntimeService runtime;
    private final CaseRegistry registry;
    private final WithdrawalDesk desk;
    private final EndOfTransaction end;

    WithdrawnCases(@Lazy RuntimeService runtime, CaseRegistry registry, WithdrawalDesk desk, EndOfTransaction end) {
        this.runtime = runtime;
        this.registry = registry;
        this.desk = desk;
        this.end = end;
    }

    @EventListener
    void on(WithdrawalConfirmed confirmed) {
        end.run(() -> leave(confirmed.number()));
    }

    private void leave(CaseNumber number) {
        List<Execution> listening = runtime.createExecutionQuery()
                .processInstanceBusinessKey(number.value())
                .messageEventSubscriptionName(Messages.COMPLAINT_WITHDRAWN)
                .list();
        if (listening.isEmpty()) {
            endFromOutside(number);
        } else {
            listening.forEach(
                    execution -> runtime.messageEventReceived(Messages.COMPLAINT_WITHDRAWN, execution.getId()));
        }
    }

    private void endFromOutside(CaseNumber number) {
        runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(COMPLAINT)
                .processInstanceBusinessKey(number.value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .forEach(instance -> runtime.deleteProcessInstance(instance, Messages.COMPLAINT_WITHDRAWN));
        desk.tellOfEnd(number);
        close(number);
        registry.showStatus(number, ClientStatus.WITHDRAWN);
    }

    void close(CaseNumber number) {
        if (!desk.isTold(number)) {
            throw new WithdrawalNotTold();
        }
        registry.close(number, Outcome.WITHDRAWN, Actor.system());
    }
}
