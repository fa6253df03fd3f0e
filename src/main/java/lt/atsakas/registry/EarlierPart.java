package lt.atsakas.registry;

import lt.atsakas.organisation.EmployeeId;

/**
 * Somebody had a part in an earlier case of the same matter.
 *
 * @param decided whether they decided its answer; else they handled it
 */
public record EarlierPart(EmployeeId employee, boolean decided) {}
