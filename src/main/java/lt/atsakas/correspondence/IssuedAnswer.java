package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;

/** An answer that has its number and has been handed to the post office. */
public record IssuedAnswer(CaseNumber caseNumber, String outgoingNumber, Instant issuedAt) {

    /** The date that the letter bears. */
    public LocalDate date() {
        return Vilnius.dayOf(issuedAt);
    }
}
