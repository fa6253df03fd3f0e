package lt.atsakas.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who leads an open case whose head is barred: the first who decides above the head, or in the place of everybody above. Nothing of it is
 * stored: with the bar or the case it ends. So somebody who leads can open every case.
 */
@Component
class ActingHeads {

    private final Organisation organisation;
    private final EscalationPath path;
    private final Substitution substitution;
    private final Bar bar;
    private final JdbcClient jdbc;

    ActingHeads(Organisation organisation, EscalationPath path, Substitution substitution, Bar bar, JdbcClient jdbc) {
        this.organisation = organisation;
        this.path = path;
        this.substitution = substitution;
        this.bar = bar;
        this.jdbc = jdbc;
    }

    /** Nobody where the head leads the case as always, or where nobody is left who decides. */
    Optional<EmployeeId> of(CaseFacts facts) {
        return facts.isClosed() ? Optional.empty() : of(facts.unit(), bar.barred(facts.number()));
    }

    boolean leads(CaseFacts facts, EmployeeId employee) {
        return watchesOver(employee) && of(facts).filter(employee::equals).isPresent();
    }

    /** The cases that the employee leads so. */
    Set<CaseNumber> casesOf(EmployeeId employee) {
        return watchesOver(employee)
                ? casesWithBars().entrySet().stream()
                        .filter(each -> of(each.getKey().unit(), each.getValue())
                                .filter(employee::equals)
                                .isPresent())
                        .map(each -> each.getKey().number())
                        .collect(toUnmodifiableSet())
                : Set.of();
    }

    /** Whether it can come to the employee at all, for themselves or for somebody absent: to whoever leads people or decides in the director's place. */
    boolean watchesOver(EmployeeId employee) {
        return Stream.concat(Stream.of(employee), substitution.absentFor(employee).stream())
                .anyMatch(person -> organisation.leads(person)
                        || organisation.employee(person).has(Role.DECIDER_OF_LAST_RESORT));
    }

    private Optional<EmployeeId> of(@Nullable UnitCode unit, Set<EmployeeId> barred) {
        EmployeeId head = unit == null ? null : organisation.unit(unit).head();
        return barred.isEmpty() || head != null && !barred.contains(head)
                ? Optional.empty()
                : path.decidingFrom(head, barred).stream().findFirst();
    }

    private Map<OpenCase, Set<EmployeeId>> casesWithBars() {
        return jdbc
                .sql("""
                        select number, unit, barred.employee from registry.case_file join (
                        select case_number, employee from assignment.bar union
                        select case_number, person from assignment.recusal where state = 'OPEN') barred
                        on barred.case_number = number where closed_at is null""")
                .query((row, index) -> Map.entry(
                        new OpenCase(new CaseNumber(row.getString(1)), unit(row.getString(2))),
                        new EmployeeId(row.getString(3))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableSet())));
    }

    private static @Nullable UnitCode unit(@Nullable String code) {
        return code == null ? null : new UnitCode(code);
    }

    private record OpenCase(CaseNumber number, @Nullable UnitCode unit) {}
}
