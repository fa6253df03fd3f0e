package lt.atsakas.oversight;

import java.util.Set;
import lt.atsakas.registry.CaseNumber;

/** Tells which cases have come before a supervisor; answered by whoever runs the escalations. */
@FunctionalInterface
public interface EscalatedCases {

    /** The cases in which a task of an escalation is open now. */
    Set<CaseNumber> numbers();
}
