package lt.atsakas.process.escalation;

import lt.atsakas.registry.CaseNumber;

/** A case that stands still at a step for a cause that no timer of its diagram tells of. */
record StuckCase(CaseNumber number, String cause, String step) {}
