package lt.atsakas.correspondence.wording;

import java.util.Set;
import lt.atsakas.organisation.EmployeeId;

/** A text waits for somebody to release it who is none of its authors. */
public record TextProposed(TextName name, int number, int changes, Set<EmployeeId> authors) {}
