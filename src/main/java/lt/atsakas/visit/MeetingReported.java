package lt.atsakas.visit;

import lt.atsakas.registry.CaseNumber;

/** What came of the meeting is written down. */
public record MeetingReported(CaseNumber number, MeetingId id) {}
