package lt.atsakas.security;

import java.util.Optional;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeChanged;
import lt.atsakas.organisation.Organisation;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Ends the sessions of an employee who has left or whose roles have changed: what they may do must not outlive that. */
@Component
class EndOfSessions {

    private final SessionRegistry sessions;
    private final Organisation organisation;

    EndOfSessions(SessionRegistry sessions, Organisation organisation) {
        this.sessions = sessions;
        this.organisation = organisation;
    }

    @EventListener
    void on(EmployeeChanged changed) {
        Optional<EmployeeCard> card = organisation.find(changed.id());
        sessions.getAllPrincipals().stream()
                .filter(SignedInEmployee.class::isInstance)
                .map(SignedInEmployee.class::cast)
                .filter(signedIn -> signedIn.id().equals(changed.id()) && !agrees(signedIn, card))
                .flatMap(signedIn -> sessions.getAllSessions(signedIn, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    private static boolean agrees(SignedInEmployee signedIn, Optional<EmployeeCard> card) {
        return card.filter(EmployeeCard::active)
                .filter(now -> now.roles().equals(signedIn.roles()))
                .isPresent();
    }
}
