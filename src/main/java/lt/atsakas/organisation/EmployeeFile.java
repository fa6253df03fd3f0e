package lt.atsakas.organisation;

/** An employee as just read from the record, with the version that a change must name. */
public record EmployeeFile(EmployeeCard card, int version) {}
