package lt.atsakas.process.complaint;

import lt.atsakas.assignment.RecusalSettled;
import lt.atsakas.process.task.EndOfTransaction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A recusal was refused: the person has their work again, in the transaction that decides it. */
@Component
class RecusalNews {

    private final CaseHandover handover;
    private final EndOfTransaction end;

    RecusalNews(CaseHandover handover, EndOfTransaction end) {
        this.handover = handover;
        this.end = end;
    }

    @EventListener
    void on(RecusalSettled settled) {
        if (!settled.upheld()) {
            end.run(() -> handover.backTo(settled.person(), settled.number()));
        }
    }
}
