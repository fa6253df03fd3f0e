package lt.atsakas.organisation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is not at work on one day, and who was named to stand in for whom. */
final class Away {

    static final Away NOBODY = new Away(Map.of());

    private final Map<EmployeeId, Optional<EmployeeId>> deputies;

    private Away(Map<EmployeeId, Optional<EmployeeId>> deputies) {
        this.deputies = deputies;
    }

    static Away on(LocalDate day, List<AbsenceCard> absences) {
        return new Away(absences.stream()
                .filter(absence -> absence.days().includes(day))
                .collect(toMap(
                        AbsenceCard::employee, absence -> Optional.ofNullable(absence.deputy()), (one, other) -> one)));
    }

    /** The same, and this employee away too. */
    Away with(EmployeeId employee, @Nullable EmployeeId deputy) {
        Map<EmployeeId, Optional<EmployeeId>> more = new HashMap<>(deputies);
        more.put(employee, Optional.ofNullable(deputy));
        return new Away(more);
    }

    Set<EmployeeId> everybody() {
        return Set.copyOf(deputies.keySet());
    }

    boolean includes(EmployeeId employee) {
        return deputies.containsKey(employee);
    }

    Optional<EmployeeId> deputyOf(EmployeeId employee) {
        return deputies.getOrDefault(employee, Optional.empty());
    }
}
