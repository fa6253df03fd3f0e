package lt.atsakas.visit;

import lt.atsakas.registry.CaseNumber;

/** The client is to be met; published in the transaction that keeps the meeting. */
public record MeetingPlanned(CaseNumber number, MeetingId id) {}
