package lt.atsakas.assignment;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** A recusal has been decided: the person is barred from now on, or sees the case again. */
public record RecusalSettled(CaseNumber number, RecusalId id, EmployeeId person, boolean upheld) {}
