package lt.atsakas.organisation;

/** An employee works here no longer; published beside {@link HouseChanged}, in the transaction in which they leave. */
public record EmployeeLeft(EmployeeId id) {}
