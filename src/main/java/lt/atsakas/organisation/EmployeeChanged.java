package lt.atsakas.organisation;

/** An employee came, moved, left or got other roles; published in the transaction that changed it. */
public record EmployeeChanged(EmployeeId id) {}
