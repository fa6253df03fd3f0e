package lt.atsakas.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who enters whose absence, who knows why, and who may stand in. */
@Component
class AbsenceRules {

    private final ChartKeeper keeper;
    private final Attendance attendance;

    AbsenceRules(ChartKeeper keeper, Attendance attendance) {
        this.keeper = keeper;
        this.attendance = attendance;
    }

    boolean mayKnowWhy(EmployeeId employee, EmployeeId viewer) {
        return viewer.equals(employee) || isAbove(viewer, employee) || administers(viewer);
    }

    boolean mayEnterFor(EmployeeId employee, EmployeeId by) {
        return worksHere(employee) && (mayKnowWhy(employee, by) || standsInForSupervisorOf(employee, by));
    }

    void requireMayEnterFor(EmployeeId employee, EmployeeId by) {
        if (!mayEnterFor(employee, by)) {
            throw new AbsenceNotYours();
        }
    }

    /** Above a director stands nobody who would take over: there a deputy has to be named. */
    void requireFit(EmployeeId employee, @Nullable EmployeeId deputy) {
        if (deputy == null) {
            if (SupervisorLine.of(keeper.chart(), employee).stream().noneMatch(this::worksHere)) {
                throw DeputyUnfit.missing();
            }
        } else if (deputy.equals(employee)) {
            throw DeputyUnfit.oneself();
        } else if (!worksHere(deputy)) {
            throw DeputyUnfit.gone();
        }
    }

    private boolean standsInForSupervisorOf(EmployeeId employee, EmployeeId by) {
        return keeper.chart()
                .find(employee)
                .map(EmployeeCard::supervisor)
                .filter(attendance::isAway)
                .flatMap(supervisor -> attendance.standIn(supervisor, Set.of()))
                .filter(by::equals)
                .isPresent();
    }

    private boolean isAbove(EmployeeId viewer, EmployeeId employee) {
        return SupervisorLine.of(keeper.chart(), employee).contains(viewer);
    }

    private boolean administers(EmployeeId viewer) {
        return keeper.chart()
                .find(viewer)
                .filter(card -> card.active() && card.has(Role.ADMINISTRATOR))
                .isPresent();
    }

    private boolean worksHere(EmployeeId employee) {
        return keeper.chart().find(employee).filter(EmployeeCard::active).isPresent();
    }
}
