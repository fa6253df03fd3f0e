package lt.atsakas.mailroom;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.StandIns;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.correspondence.StaffNotice.Kind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that wait and that no registrar may see: whoever decides them in the registrars' place is told of each once, for they do not look into
 * the mailbox. When the cases of a mail together leave nobody who may, the administrators hear that, and nothing of what it says.
 */
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
        Set<CaseNumber> apart = standIns.apart(Role.REGISTRAR, reading.casesOfWaiting());
        reading.waitingAbout(apart).forEach((mail, cases) -> announce(mail, cases, apart));
    }

    private void announce(MailId mail, Set<CaseNumber> cases, Set<CaseNumber> apart) {
        CaseNumber number = cases.stream()
                .filter(apart::contains)
                .min(Comparator.comparing(CaseNumber::value))
                .orElseThrow();
        List<EmployeeId> acting = standIns.actingIn(Role.REGISTRAR, cases);
        if (acting.isEmpty()) {
            tellOnce(
                    mindersOf(number, cases), new StaffNotice(Kind.MAIL_FOR_NOBODY, number, "mail-for-nobody-" + mail));
        } else {
            tellOnce(notRegistrars(acting), new StaffNotice(Kind.MAIL_TO_DECIDE, number, "mail-waits-" + mail));
        }
    }

    /** The administrators who may know of all the cases or, where none may, those who may know of the one that is named. */
    private List<EmployeeId> mindersOf(CaseNumber named, Set<CaseNumber> cases) {
        List<EmployeeId> minders = standIns.actingIn(Role.ADMINISTRATOR, cases);
        return minders.isEmpty() ? standIns.actingIn(Role.ADMINISTRATOR, Set.of(named)) : minders;
    }

    private List<EmployeeId> notRegistrars(List<EmployeeId> acting) {
        return acting.stream()
                .filter(employee -> !organisation.employee(employee).has(Role.REGISTRAR))
                .toList();
    }

    private void tellOnce(List<EmployeeId> employees, StaffNotice notice) {
        Set<EmployeeId> told = employees.isEmpty() ? Set.of() : postOffice.notified(notice);
        employees.stream()
                .filter(employee -> !told.contains(employee))
                .forEach(employee -> postOffice.notifyStaff(employee, notice));
    }
}
