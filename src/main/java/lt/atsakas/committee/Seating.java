package lt.atsakas.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** Who can take part in the review of a case: whoever works here, is not barred from it and is not away on the day. */
@Component
class Seating {

    private final Organisation organisation;
    private final Attendance attendance;
    private final Bar bar;

    Seating(Organisation organisation, Attendance attendance, Bar bar) {
        this.organisation = organisation;
        this.attendance = attendance;
        this.bar = bar;
    }

    Predicate<EmployeeId> able(CaseNumber number) {
        Set<EmployeeId> barred = bar.barred(number);
        return employee -> !barred.contains(employee)
                && organisation.find(employee).filter(EmployeeCard::active).isPresent();
    }

    Predicate<EmployeeId> ableOn(CaseNumber number, LocalDate day) {
        return able(number)
                .and(employee -> attendance.known().stream()
                        .noneMatch(absence -> absence.employee().equals(employee)
                                && absence.days().includes(day)));
    }

    /** Whoever is away today or has an absence ahead. */
    Set<EmployeeId> absent() {
        return attendance.known().stream().map(AbsenceCard::employee).collect(Collectors.toSet());
    }

    /** Who would sit on that day. */
    List<EmployeeId> on(CommitteeCard committee, CaseNumber number, LocalDate day) {
        return committee.bench().sitting(ableOn(number, day));
    }

    /** Whether enough of the committee could take part on some day. */
    boolean couldDecide(CommitteeCard committee, CaseNumber number) {
        return committee.bench().isQuorate(able(number));
    }
}
