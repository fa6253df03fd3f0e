package lt.atsakas.security;

import java.util.function.Predicate;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseChanged;
import lt.atsakas.organisation.Organisation;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
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
    void on(HouseChanged changed) {
        end(signedIn -> changed.employees().contains(signedIn.id()) && !agrees(signedIn));
    }

    /** Follows what was changed past this program, or on another node. */
    @Scheduled(fixedDelayString = "${atsakas.login.look-again:10s}")
    void lookAgain() {
        end(signedIn -> !agrees(signedIn));
    }

    /** Ends every session of the employee, as after a change of password. */
    void end(EmployeeId employee) {
        end(signedIn -> signedIn.id().equals(employee));
    }

    /** Each session has the roles of its own beginning; the registry's key is whoever came first under that name. */
    private void end(Predicate<SignedInEmployee> whose) {
        sessions.getAllPrincipals().stream()
                .flatMap(somebody -> sessions.getAllSessions(somebody, false).stream())
                .filter(session -> session.getPrincipal() instanceof SignedInEmployee signedIn && whose.test(signedIn))
                .forEach(SessionInformation::expireNow);
    }

    private boolean agrees(SignedInEmployee signedIn) {
        return organisation
                .find(signedIn.id())
                .filter(EmployeeCard::active)
                .filter(now -> now.roles().equals(signedIn.roles()))
                .isPresent();
    }
}
