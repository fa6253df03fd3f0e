package lt.atsakas.confidentiality;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;

/** Who else than its own circle reads a case, because their work on another one begins there; such readers change nothing in it. */
public interface ReadersBeside {

    /** Whether the employee reads all of the case; never whoever is barred from it. */
    boolean includes(CaseFacts facts, EmployeeId employee);
}
