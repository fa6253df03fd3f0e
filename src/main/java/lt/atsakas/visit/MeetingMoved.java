package lt.atsakas.visit;

import lt.atsakas.registry.CaseNumber;

/** The meeting is at another time or place; the client is to be told. */
public record MeetingMoved(CaseNumber number, MeetingId id) {}
