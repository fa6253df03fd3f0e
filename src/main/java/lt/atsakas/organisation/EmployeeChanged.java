package lt.atsakas.organisation;

/** An employee came, moved, left, got other roles or leads others than before; published in the transaction that changed it. */
public record EmployeeChanged(EmployeeId id) {}
