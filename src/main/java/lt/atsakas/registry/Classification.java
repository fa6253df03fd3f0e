package lt.atsakas.registry;

import lt.atsakas.organisation.UnitCode;

/** What the registrar and the routing decision found: what it is, about what, whose, and how urgent. */
public record Classification(CaseKind kind, String category, UnitCode unit, Priority priority, boolean restricted) {}
