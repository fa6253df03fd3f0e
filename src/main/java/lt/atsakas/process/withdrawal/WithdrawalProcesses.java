package lt.atsakas.process.withdrawal;

import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.withdrawal.WithdrawalDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The withdrawals of a case that wait for their decision: whoever may not decide any more is followed by the next who may, and none
 * waits once the answer, or what stands for it, was issued.
 */
@Component
public class WithdrawalProcesses {

    private final RuntimeService runtime;
    private final WithdrawalDesk desk;
    private final EndOfTransaction end;

    WithdrawalProcesses(@Lazy RuntimeService runtime, WithdrawalDesk desk, EndOfTransaction end) {
        this.runtime = runtime;
        this.desk = desk;
        this.end = end;
    }

    /** The answer has left the house: there is nothing left to withdraw. */
    public void answerIssued(CaseNumber number) {
        if (desk.waiting(number).isPresent()) {
            end.run(() -> runtime.createMessageCorrelation(Messages.WITHDRAWAL_NEEDLESS)
                    .processInstanceBusinessKey(number.value())
                    .correlateAll());
        }
    }

    /** However the case has ended. */
    @EventListener
    void on(CaseClosed closed) {
        answerIssued(closed.number());
    }
}
