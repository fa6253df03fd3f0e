package lt.atsakas.process.alarm;

import java.time.Clock;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The mail server refuses the acknowledgement, an interim answer or a decision about a recusal for good: the registrars look for another way. A
 * refused answer has a step of its own in the diagram, a refused notice to an employee shows in health.
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
            tell(stuck, StaffNotice.Kind.ACKNOWLEDGEMENT_REFUSED, "acknowledgement-refused-");
        } else if (stuck.occasion().equals(PostOffice.INTERIM_ANSWER)) {
            tell(stuck, StaffNotice.Kind.INTERIM_NOT_SENT, "interim-not-sent-");
        } else if (stuck.occasion().startsWith(PostOffice.RECUSAL_DECISION)) {
            tell(stuck, StaffNotice.Kind.DECISION_NOT_SENT, "decision-not-sent-");
        }
    }

    /** The same letter may be sent to another mailbox and be refused there too. */
    private void tell(LetterStuck stuck, StaffNotice.Kind what, String occasion) {
        long refused = clock.instant().toEpochMilli();
        colleagues.tell(Role.REGISTRAR, new StaffNotice(what, stuck.caseNumber(), occasion + refused));
    }
}
