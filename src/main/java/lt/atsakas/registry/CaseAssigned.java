package lt.atsakas.registry;

import lt.atsakas.organisation.EmployeeId;

/** A case got its handler; published inside the transaction that assigned it. */
public record CaseAssigned(CaseNumber number, EmployeeId handler) {}
