package lt.atsakas.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EmployeeLeft;
import lt.atsakas.organisation.HouseChangeKind;
import lt.atsakas.organisation.HouseJournal;
import lt.atsakas.organisation.Organisation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where administrators let people in: each gets a one-time password, told once and kept only as a hash, with which nothing can
 * be done but choose one's own. The record of the house tells who issued it, never what it was.
 */
@Service
public class PasswordDesk {

    private final Organisation organisation;
    private final Credentials credentials;
    private final EndOfSessions sessions;
    private final HouseJournal journal;
    private final Clock clock;
    private final Duration good;

    PasswordDesk(
            Organisation organisation,
            Credentials credentials,
            EndOfSessions sessions,
            HouseJournal journal,
            Clock clock,
            PasswordSettings settings) {
        this.organisation = organisation;
        this.credentials = credentials;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
        this.good = settings.oneTimeValid();
    }

    /** A password for somebody who has none or has forgotten theirs; the one before opens nothing any more. */
    @Transactional
    public OneTimePassword issue(EmployeeId employee, EmployeeId by) {
        if (employee.equals(by)) {
            throw new OwnPasswordOnly();
        }
        if (!organisation.employee(employee).active()) {
            throw new WorksHereNoLonger();
        }
        OneTimePassword password = OneTimePassword.random(clock.instant().plus(good));
        credentials.setOneTime(employee, password);
        journal.record(employee, HouseChangeKind.PASSWORD_ISSUED, by);
        sessions.end(employee);
        return password;
    }

    /** Whether the employee can sign in. */
    public PasswordStatus statusOf(EmployeeId employee) {
        return credentials.statusOf(employee);
    }

    /** Those who work here and have no password, by name. */
    @Transactional(readOnly = true)
    public List<EmployeeCard> withoutPassword() {
        Set<EmployeeId> holders = credentials.holders();
        return organisation.all().stream()
                .filter(card -> card.active() && !holders.contains(card.id()))
                .toList();
    }

    /** Whoever leaves leaves no password behind: coming back, they are let in anew. */
    @EventListener
    void on(EmployeeLeft left) {
        credentials.forget(left.id());
    }
}
