package lt.atsakas.process.alarm;

import java.time.Clock;
import java.time.Instant;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The mail server refuses the acknowledgement for good: the registrars look for another way. A refused answer has a step of
 * its own in the diagram, a refused notice to an employee shows in health.
 */
@Component
class RefusedLetters {

    private final RoleHolders colleagues;
    private final Clock clock;

    RefusedLetters(RoleHolders colleagues, Clock clock) {
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().equals(PostOffice.ACKNOWLEDGEMENT)) {
            colleagues.tell(
                    Role.REGISTRAR,
                    new StaffNotice(
                            StaffNotice.Kind.ACKNOWLEDGEMENT_REFUSED, stuck.caseNumber(), occasion(clock.instant())));
        }
    }

    /** The same letter may be sent to another mailbox and be refused there too. */
    private static String occasion(Instant refused) {
        return "acknowledgement-refused-" + refused.toEpochMilli();
    }
}
