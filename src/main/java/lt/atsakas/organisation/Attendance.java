package lt.atsakas.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who is at work today, and who stands in for those who are not. Answered from memory, as the rest of {@link Organisation}. A question may
 * also be asked as if somebody were away or nobody: {@link EscalationPath} and all that builds on it answer it so.
 */
@Service
public class Attendance {

    private final ChartKeeper keeper;
    private final Clock clock;
    private final ThreadLocal<UnaryOperator<Away>> supposed = ThreadLocal.withInitial(UnaryOperator::identity);

    Attendance(ChartKeeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Everybody who is away today. */
    public Set<EmployeeId> away() {
        return staffing().away().everybody();
    }

    public boolean isAway(EmployeeId employee) {
        return staffing().away().includes(employee);
    }

    /** The last day of today's absence; nothing for whoever is at work. */
    public Optional<LocalDate> awayUntil(EmployeeId employee) {
        LocalDate today = today();
        return known().stream()
                .filter(absence -> absence.employee().equals(employee))
                .map(AbsenceCard::days)
                .filter(days -> days.includes(today))
                .map(AbsenceDays::last)
                .findFirst();
    }

    /**
     * Whoever is at work for this employee: themselves, or the first along the deputies who is neither away nor barred; nobody when
     * there is none. Nobody acts in the place of the barred.
     */
    public Optional<EmployeeId> standIn(EmployeeId employee, Set<EmployeeId> barred) {
        return staffing().standIn(employee, barred);
    }

    /** The absences that are not over, those that begin first before the others. */
    public List<AbsenceCard> known() {
        LocalDate today = today();
        return keeper.chart().absences().stream()
                .filter(absence -> !absence.days().last().isBefore(today))
                .toList();
    }

    /** When an absence next begins or ends after the moment. */
    public Optional<Instant> nextChange(Instant moment) {
        return keeper.chart().absences().stream()
                .map(AbsenceCard::days)
                .flatMap(days -> Stream.of(days.first(), days.last().plusDays(1)))
                .map(day -> day.atStartOfDay(Vilnius.ZONE).toInstant())
                .filter(midnight -> midnight.isAfter(moment))
                .min(Instant::compareTo);
    }

    /** Answers the question as if everybody were at work. */
    public <T> T asIfNobodyWereAway(Supplier<T> question) {
        return supposing(away -> Away.NOBODY, question);
    }

    /** Answers the question as if the employee were away today, with this deputy. */
    public <T> T asIfAway(EmployeeId employee, @Nullable EmployeeId deputy, Supplier<T> question) {
        return supposing(away -> away.with(employee, deputy), question);
    }

    private <T> T supposing(UnaryOperator<Away> supposition, Supplier<T> question) {
        UnaryOperator<Away> before = supposed.get();
        supposed.set(supposition);
        try {
            return question.get();
        } finally {
            supposed.set(before);
        }
    }

    Staffing staffing() {
        Chart chart = keeper.chart();
        return new Staffing(chart, supposed.get().apply(Away.on(today(), chart.absences())));
    }

    private LocalDate today() {
        return Vilnius.dayOf(clock.instant());
    }
}
