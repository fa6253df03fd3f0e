package lt.atsakas.intake;

import java.util.UUID;
import lt.atsakas.registry.CaseNumber;

/** A client has added something to their open case of themselves; published in the transaction that joins it. */
public record ClientAdded(CaseNumber caseNumber, UUID id) {}
