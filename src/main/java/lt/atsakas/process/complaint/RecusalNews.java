package lt.atsakas.process.complaint;

import java.util.Set;
import lt.atsakas.assignment.RecusalSettled;
import lt.atsakas.process.task.DecidedInHouse;
import lt.atsakas.process.task.EndOfTransaction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A recusal was refused: the person has their work again, in the transaction that decides it. */
@Component
class RecusalNews implements DecidedInHouse {

    private final CaseHandover handover;
    private final EndOfTransaction end;

    RecusalNews(CaseHandover handover, EndOfTransaction end) {
        this.handover = handover;
        this.end = end;
    }

    @Override
    public Set<String> messages() {
        return Set.of(Messages.RECUSAL_UPHELD, Messages.RECUSAL_REFUSED);
    }

    @EventListener
    void on(RecusalSettled settled) {
        if (!settled.upheld()) {
            end.run(() -> handover.backTo(settled.person(), settled.number()));
        }
    }
}
