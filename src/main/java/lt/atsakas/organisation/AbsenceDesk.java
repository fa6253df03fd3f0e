package lt.atsakas.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where absences are entered, changed and ended: by the employee, by those above or whoever stands in for them, and by the
 * administrators. Nobody is away twice on one day, and nobody stands in for themselves.
 */
@Service
public class AbsenceDesk {

    private final Absences absences;
    private final Employees employees;
    private final AbsenceRules rules;
    private final Attendance attendance;
    private final ChartKeeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceDesk(
            Absences absences,
            Employees employees,
            AbsenceRules rules,
            Attendance attendance,
            ChartKeeper keeper,
            ApplicationEventPublisher events,
            Clock clock) {
        this.absences = absences;
        this.employees = employees;
        this.rules = rules;
        this.attendance = attendance;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    /** An absence that is not over, for whoever may change it, else {@link NotFound}. */
    public AbsenceCard open(AbsenceId id, EmployeeId by) {
        return attendance.known().stream()
                .filter(absence -> absence.id().equals(id) && mayEnterFor(absence.employee(), by))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Refuses what {@link #enter} would refuse, and enters nothing. */
    @Transactional(readOnly = true)
    public void check(NewAbsence absence, EmployeeId by) {
        rules.requireMayEnterFor(absence.employee(), by);
        rules.requireFit(absence.employee(), absence.deputy());
        AbsenceDaysImpossible.checkNew(absence.days(), today());
        requireFree(absence.employee(), absence.days(), null);
    }

    /** The employee is away on these days; of two who enter the same days the second is refused ({@link AbsencesOverlap}). */
    @Transactional
    public AbsenceCard enter(NewAbsence absence, EmployeeId by) {
        employees.hold(absence.employee().value());
        check(absence, by);
        return changed(new Absence(absence, by, clock.instant()));
    }

    /** The absence lasts till another day, or another deputy stands in. */
    @Transactional
    public AbsenceCard change(AbsenceId id, LocalDate last, @Nullable EmployeeId deputy, EmployeeId by) {
        Absence absence = held(id, by);
        AbsenceCard before = absence.card();
        AbsenceDays days = new AbsenceDays(before.days().first(), last);
        rules.requireFit(before.employee(), deputy);
        AbsenceDaysImpossible.checkEnd(days, today());
        requireFree(before.employee(), days, id.value());
        absence.change(last, deputy, by, clock.instant());
        return changed(absence);
    }

    /** The employee is at work from today on; what would only begin today or later is called off. */
    @Transactional
    public void end(AbsenceId id, EmployeeId by) {
        Absence absence = held(id, by);
        absence.endBefore(today(), by, clock.instant());
        changed(absence);
    }

    /** Whether {@code by} may say when the employee is away. */
    public boolean mayEnterFor(EmployeeId employee, EmployeeId by) {
        return rules.mayEnterFor(employee, by);
    }

    /** Whether the viewer may know why the employee is away: oneself, those above, the administrators. */
    public boolean mayKnowWhy(EmployeeId employee, EmployeeId viewer) {
        return rules.mayKnowWhy(employee, viewer);
    }

    private Absence held(AbsenceId id, EmployeeId by) {
        Absence absence = absences.findById(id.value()).orElseThrow(NotFound::new);
        EmployeeId employee = absence.card().employee();
        if (!mayEnterFor(employee, by)) {
            throw new NotFound();
        }
        employees.hold(employee.value());
        absence.requireNotOver(today());
        return absence;
    }

    private void requireFree(EmployeeId employee, AbsenceDays days, @Nullable UUID except) {
        absences.findByEmployeeAndCalledOffFalse(employee.value()).stream()
                .map(Absence::card)
                .filter(known -> !known.id().value().equals(except))
                .map(AbsenceCard::days)
                .filter(days::overlaps)
                .findFirst()
                .ifPresent(known -> {
                    throw new AbsencesOverlap(known);
                });
    }

    private AbsenceCard changed(Absence absence) {
        AbsenceCard card = absences.save(absence).card();
        keeper.changed();
        events.publishEvent(new AbsenceChanged(card.employee()));
        return card;
    }

    private LocalDate today() {
        return Vilnius.dayOf(clock.instant());
    }
}
