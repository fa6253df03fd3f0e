package lt.atsakas.organisation;

/** Somebody is away at other times or with another deputy than before; published in the transaction that changed it. */
public record AbsenceChanged(EmployeeId employee) {}
