package lt.atsakas.process.alarm;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseRoles;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Letters that wait on paper already when the last registrar of their case is barred or leaves: whoever stands in, and so has to
 * hand them over, is told of each once.
 */
@Component
public class LettersForStandIns {

    private final PostOffice postOffice;
    private final PaperPost paperPost;
    private final CaseRoles roles;
    private final Organisation organisation;

    LettersForStandIns(PostOffice postOffice, PaperPost paperPost, CaseRoles roles, Organisation organisation) {
        this.postOffice = postOffice;
        this.paperPost = paperPost;
        this.roles = roles;
        this.organisation = organisation;
    }

    /** Tells of the letters of the case; while there are registrars nobody need be told. */
    public void announce(CaseNumber number) {
        List<EmployeeId> standIns = standIns(number);
        if (!standIns.isEmpty()) {
            notices(number).forEach(notice -> standIns.forEach(employee -> postOffice.notifyStaff(employee, notice)));
        }
    }

    /** The cases in which somebody stands in and does not know yet of a letter. */
    public Set<CaseNumber> unannounced() {
        return paperPost.casesWithLettersOnPaper().stream()
                .filter(this::isUnannounced)
                .collect(toUnmodifiableSet());
    }

    private boolean isUnannounced(CaseNumber number) {
        List<EmployeeId> standIns = standIns(number);
        return !standIns.isEmpty()
                && notices(number)
                        .anyMatch(notice -> !postOffice.notified(notice).containsAll(standIns));
    }

    private List<EmployeeId> standIns(CaseNumber number) {
        return roles.actingAs(Role.REGISTRAR, number).stream()
                .filter(employee -> !organisation.employee(employee).has(Role.REGISTRAR))
                .toList();
    }

    private Stream<StaffNotice> notices(CaseNumber number) {
        return postOffice.lettersOf(number).stream()
                .filter(letter -> letter.state() == LetterState.WAITING_FOR_HAND)
                .map(LetterCard::occasion)
                .map(occasion -> LettersOnPaper.notice(number, occasion));
    }
}
