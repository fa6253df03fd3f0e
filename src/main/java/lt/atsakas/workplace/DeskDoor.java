package lt.atsakas.workplace;

import lt.atsakas.assignment.StandIns;
import lt.atsakas.organisation.Role;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets the registrars to the desk, and whoever stands in for them while all of them are away. */
@Component
class DeskDoor {

    private final StandIns standIns;

    DeskDoor(StandIns standIns) {
        this.standIns = standIns;
    }

    void pass(SignedInEmployee me) {
        if (!standIns.doesWorkOf(Role.REGISTRAR, me.id())) {
            throw new AccessDeniedException("the desk is not for " + me.id().value());
        }
    }
}
