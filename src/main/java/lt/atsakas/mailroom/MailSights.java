package lt.atsakas.mailroom;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.StandIns;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Who sees which mails: the registrars all, without those about a case from which they are barred; whoever stands in for absent ones the
 * same; and a mail that so nobody of them may see, whoever does their work in its cases.
 */
@Component
class MailSights {

    private final MailReading reading;
    private final StandIns standIns;
    private final CaseAccess access;
    private final Organisation organisation;

    MailSights(MailReading reading, StandIns standIns, CaseAccess access, Organisation organisation) {
        this.reading = reading;
        this.standIns = standIns;
        this.access = access;
        this.organisation = organisation;
    }

    MailSight of(EmployeeId person) {
        Set<CaseNumber> hidden = access.circleOf(person).hidden();
        return organisation.employee(person).has(Role.REGISTRAR)
                ? new MailSight(true, hidden, Set.of())
                : standingIn(person, hidden);
    }

    private MailSight standingIn(EmployeeId person, Set<CaseNumber> barred) {
        Set<CaseNumber> apart = new HashSet<>(standIns.openCasesApart(Role.REGISTRAR));
        apart.addAll(standIns.apart(Role.REGISTRAR, reading.casesOfWaiting()));
        Set<CaseNumber> hidden = new HashSet<>(apart);
        hidden.addAll(barred);
        Set<MailId> besides = reading.about(apart).entrySet().stream()
                .filter(mail ->
                        standIns.actingIn(Role.REGISTRAR, mail.getValue()).contains(person))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
        return new MailSight(standIns.doesWorkOf(Role.REGISTRAR, person), hidden, besides);
    }
}
