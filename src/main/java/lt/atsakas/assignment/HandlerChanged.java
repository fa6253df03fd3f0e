package lt.atsakas.assignment;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** A case was passed on to another handler; published in the transaction that did it, so that its tasks follow. */
public record HandlerChanged(CaseNumber number, EmployeeId former, EmployeeId successor, EmployeeId by) {}
