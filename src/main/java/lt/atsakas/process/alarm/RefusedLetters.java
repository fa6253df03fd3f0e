package lt.atsakas.process.alarm;

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

    RefusedLetters(RoleHolders colleagues) {
        this.colleagues = colleagues;
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().equals(PostOffice.ACKNOWLEDGEMENT)) {
            colleagues.tell(
                    Role.REGISTRAR,
                    new StaffNotice(
                            StaffNotice.Kind.ACKNOWLEDGEMENT_REFUSED, stuck.caseNumber(), "acknowledgement-refused"));
        }
    }
}
