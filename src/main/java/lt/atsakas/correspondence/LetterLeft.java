package lt.atsakas.correspondence;

import java.time.LocalDate;
import lt.atsakas.registry.CaseNumber;

/**
 * A letter about a case left the house on that day; published in the transaction that records it.
 *
 * @param posted whether it goes by post and is some days on its way; else it was given to the client or sent by mail
 */
public record LetterLeft(CaseNumber caseNumber, String occasion, LocalDate day, boolean posted) {}
