package lt.atsakas.mailroom;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.StandIns;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails that wait and that no registrar may see: whoever decides them in the registrars' place is told of each once, for they do not look into the mailbox. */
@Component
class MailsForStandIns {

    private final MailReading reading;
    private final StandIns standIns;
    private final Organisation organisation;
    private final PostOffice postOffice;

    MailsForStandIns(MailReading reading, StandIns standIns, Organisation organisation, PostOffice postOffice) {
        this.reading = reading;
        this.standIns = standIns;
        this.organisation = organisation;
        this.postOffice = postOffice;
    }

    @Transactional
    public void announce() {
        Set<CaseNumber> apart = standIns.casesApart(Role.REGISTRAR);
        reading.waitingAbout(apart).forEach((mail, cases) -> announce(mail, cases, apart));
    }

    private void announce(MailId mail, Set<CaseNumber> cases, Set<CaseNumber> apart) {
        CaseNumber number = cases.stream()
                .filter(apart::contains)
                .min(Comparator.comparing(CaseNumber::value))
                .orElseThrow();
        StaffNotice notice = new StaffNotice(StaffNotice.Kind.MAIL_TO_DECIDE, number, "mail-waits-" + mail);
        List<EmployeeId> standingIn = standIns.actingIn(Role.REGISTRAR, cases).stream()
                .filter(employee -> !organisation.employee(employee).has(Role.REGISTRAR))
                .toList();
        Set<EmployeeId> told = standingIn.isEmpty() ? Set.of() : postOffice.notified(notice);
        standingIn.stream()
                .filter(employee -> !told.contains(employee))
                .forEach(employee -> postOffice.notifyStaff(employee, notice));
    }
}
