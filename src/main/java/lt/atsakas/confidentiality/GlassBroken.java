package lt.atsakas.confidentiality;

import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/** Somebody opened a case in an emergency that they may not see otherwise. */
public record GlassBroken(CaseNumber number, EmployeeId person, UUID visit) {}
