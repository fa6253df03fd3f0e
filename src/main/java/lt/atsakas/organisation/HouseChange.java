package lt.atsakas.organisation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an employee or a unit, when and by whom; by nobody when the house itself did it. */
public record HouseChange(
        Instant at, HouseChangeKind kind, @Nullable EmployeeId by, List<FieldChange> fields) {}
