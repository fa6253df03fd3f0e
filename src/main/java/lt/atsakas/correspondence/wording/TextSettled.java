package lt.atsakas.correspondence.wording;

import java.util.Set;
import lt.atsakas.organisation.EmployeeId;

/** A proposed text was released, or went back to its authors. */
public record TextSettled(TextName name, int number, int changes, boolean released, Set<EmployeeId> authors) {}
