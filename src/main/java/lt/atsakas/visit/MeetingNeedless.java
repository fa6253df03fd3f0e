package lt.atsakas.visit;

import lt.atsakas.registry.CaseNumber;

/** The meeting is not held, or nobody reports it any more. */
public record MeetingNeedless(CaseNumber number, MeetingId id) {}
