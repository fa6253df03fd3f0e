package lt.atsakas.confidentiality;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;

/** A case of others that somebody may look into, without changing anything, until the moment. */
public record Visit(CaseNumber number, Purpose purpose, Instant until) {}
