package lt.atsakas.administration;

import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.UnitCode;

/** An employee as a line of the list says they shall be, and the units that they shall head. */
record StaffLine(long number, EmployeeCard card, Set<UnitCode> heads) {}
