package lt.atsakas.workplace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.AbsenceDesk;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewAbsence;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Which absences somebody sees, and of whom they may enter one; why somebody is away is told to few. */
@Component
class AbsenceLists {

    private final Attendance attendance;
    private final AbsenceDesk desk;
    private final Organisation organisation;
    private final Names names;
    private final HouseWords words;
    private final Clock clock;

    AbsenceLists(
            Attendance attendance,
            AbsenceDesk desk,
            Organisation organisation,
            Names names,
            HouseWords words,
            Clock clock) {
        this.attendance = attendance;
        this.desk = desk;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    List<AbsenceLine> own(EmployeeId me) {
        return lines(me, absence -> absence.employee().equals(me));
    }

    /** Those in which this employee is the deputy. */
    List<AbsenceLine> standingIn(EmployeeId me) {
        return lines(me, absence -> me.equals(absence.deputy()));
    }

    /** Those of others that this employee may change. */
    List<AbsenceLine> ofOthers(EmployeeId me) {
        return lines(me, absence -> !absence.employee().equals(me) && desk.mayEnterFor(absence.employee(), me));
    }

    /** Those of everybody else that last today. */
    List<AbsenceLine> today(EmployeeId me) {
        LocalDate today = today();
        return lines(
                me,
                absence -> absence.days().includes(today)
                        && !absence.employee().equals(me)
                        && !desk.mayEnterFor(absence.employee(), me));
    }

    /** Of whom the employee may enter an absence: always oneself, and first. */
    List<EmployeeCard> people(EmployeeId me) {
        return organisation.all().stream()
                .filter(EmployeeCard::active)
                .filter(person -> desk.mayEnterFor(person.id(), me))
                .sorted(Comparator.comparing(person -> !person.id().equals(me)))
                .toList();
    }

    /** Everybody who could stand in for the employee, those of the same unit first. */
    List<EmployeeCard> deputies(EmployeeId absent) {
        return colleagues(absent).stream()
                .filter(person -> !person.id().equals(absent))
                .toList();
    }

    /** Everybody who works here, those of the employee's unit first. */
    List<EmployeeCard> colleagues(EmployeeId employee) {
        UnitCode unit = organisation.employee(employee).unit();
        return organisation.all().stream()
                .filter(EmployeeCard::active)
                .sorted(Comparator.comparing(person -> !person.unit().equals(unit)))
                .toList();
    }

    /** On which of those days the deputy is away too. */
    List<AbsenceLine> ofDeputy(NewAbsence absence, EmployeeId me) {
        return lines(
                me,
                known -> known.employee().equals(absence.deputy())
                        && !known.days().last().isBefore(absence.days().first())
                        && !known.days().first().isAfter(absence.days().last()));
    }

    LocalDate today() {
        return Vilnius.dayOf(clock.instant());
    }

    AbsenceLine line(AbsenceCard absence, EmployeeId me) {
        NewAbsence facts = new NewAbsence(absence.employee(), absence.kind(), absence.days(), absence.deputy());
        return line(absence.id().toString(), facts, me);
    }

    /** One that is not entered yet. */
    AbsenceLine line(NewAbsence absence, EmployeeId me) {
        return line("", absence, me);
    }

    private AbsenceLine line(String id, NewAbsence absence, EmployeeId me) {
        EmployeeId who = absence.employee();
        EmployeeId deputy = absence.deputy();
        return new AbsenceLine(
                id,
                names.of(who),
                desk.mayKnowWhy(who, me) ? words.of(absence.kind().messageKey()) : null,
                absence.days().first(),
                absence.days().last(),
                deputy == null ? null : names.of(deputy),
                !absence.days().first().isAfter(today()),
                desk.mayEnterFor(who, me));
    }

    private List<AbsenceLine> lines(EmployeeId me, Predicate<AbsenceCard> which) {
        return attendance.known().stream()
                .filter(which)
                .map(absence -> line(absence, me))
                .toList();
    }
}
