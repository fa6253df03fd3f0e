package lt.atsakas.process.committeereview;

import lt.atsakas.committee.Hearing;
import lt.atsakas.committee.SeatEmptied;
import lt.atsakas.committee.SeatTakenAgain;
import lt.atsakas.committee.SessionCancelled;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings to a review what has become of its session: nobody waits for declarations to one that is off, and an empty seat is filled at once. */
@Component
class SessionNews {

    private final RuntimeService runtime;
    private final Hearing hearing;
    private final EndOfTransaction end;

    SessionNews(@Lazy RuntimeService runtime, Hearing hearing, EndOfTransaction end) {
        this.runtime = runtime;
        this.hearing = hearing;
        this.end = end;
    }

    @EventListener
    void on(SessionCancelled cancelled) {
        if (!tell(cancelled.number(), Messages.SESSION_CANCELLED)) {
            throw new SessionNotToCancel();
        }
    }

    @EventListener
    void on(SeatEmptied emptied) {
        end.run(() -> {
            if (emptied.askedInVain() || hearing.isAlternateLeft(emptied.review())) {
                tell(emptied.number(), Messages.SEATS_CHANGED);
            }
        });
    }

    /** Who comes after all declares anew, and so do the others who have not. */
    @EventListener
    void on(SeatTakenAgain taken) {
        end.run(() -> tell(taken.number(), Messages.SEATS_CHANGED));
    }

    /** Whether a review waited for the news. */
    private boolean tell(CaseNumber number, String message) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAllWithResult()
                .isEmpty();
    }
}
