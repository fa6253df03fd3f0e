package lt.atsakas.committee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseRoles;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import org.springframework.stereotype.Component;

/** Who keeps a review going: the committee's secretary, while they are away their deputy or, when both are away, gone or barred, whoever does that role's work in the case. */
@Component
class Secretaries {

    private final CommitteeBook committees;
    private final ParticipantBook participants;
    private final Organisation organisation;
    private final Attendance attendance;
    private final CaseRoles roles;
    private final Bar bar;

    Secretaries(
            CommitteeBook committees,
            ParticipantBook participants,
            Organisation organisation,
            Attendance attendance,
            CaseRoles roles,
            Bar bar) {
        this.committees = committees;
        this.participants = participants;
        this.organisation = organisation;
        this.attendance = attendance;
        this.roles = roles;
        this.bar = bar;
    }

    /** Never nobody and never one of the barred. */
    EmployeeId of(ReviewCard review) {
        return Optional.ofNullable(review.committee())
                .flatMap(committees::find)
                .map(CommitteeCard::secretary)
                .flatMap(secretary -> inOffice(secretary, review))
                .orElseGet(() -> acting(review));
    }

    void require(ReviewCard review, EmployeeId employee) {
        if (!of(review).equals(employee)) {
            throw new NotTheSecretary();
        }
    }

    /** Somebody without a vote, if there is one. */
    private EmployeeId acting(ReviewCard review) {
        List<EmployeeId> acting = roles.actingAs(Role.COMMITTEE_SECRETARY, review.caseNumber());
        Set<EmployeeId> voting =
                participants.of(review.id()).stream().map(Participant::employee).collect(Collectors.toSet());
        return acting.stream().filter(one -> !voting.contains(one)).findFirst().orElse(acting.get(0));
    }

    /** The secretary or, while they are away, their deputy; nobody acts in the place of the barred. */
    private Optional<EmployeeId> inOffice(EmployeeId secretary, ReviewCard review) {
        boolean works =
                organisation.find(secretary).filter(EmployeeCard::active).isPresent();
        Set<EmployeeId> barred = bar.barred(review.caseNumber());
        return works && !barred.contains(secretary)
                ? attendance.standIn(secretary, barred).filter(one -> one.equals(secretary) || !isVoting(one, review))
                : Optional.empty();
    }

    private boolean isVoting(EmployeeId employee, ReviewCard review) {
        return participants.of(review.id()).stream()
                .anyMatch(one -> one.employee().equals(employee));
    }
}
