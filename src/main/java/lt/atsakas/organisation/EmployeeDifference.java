package lt.atsakas.organisation;

import java.util.List;

/** What a change would make of one employee; of a newcomer every field that says something. */
public record EmployeeDifference(EmployeeId employee, HouseChangeKind kind, List<FieldChange> fields) {}
