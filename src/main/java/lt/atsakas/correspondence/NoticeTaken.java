package lt.atsakas.correspondence;

import lt.atsakas.registry.CaseNumber;

/** A letter was taken that the client must have within the law's days, because a clock stands still or runs on; published in that transaction. */
public record NoticeTaken(CaseNumber number, String occasion) {}
