package lt.atsakas.assignment;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** Somebody was barred from a case; published in the transaction that barred them, so that nothing of it stays open to them. */
public record EmployeeBarred(CaseNumber number, EmployeeId employee) {}
