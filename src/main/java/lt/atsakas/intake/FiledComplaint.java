package lt.atsakas.intake;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseNumber;

/** The receipt of a registered complaint: what the client is told at once. Days are days in Vilnius. */
public record FiledComplaint(
        CaseNumber caseNumber,
        AccessCode accessCode,
        Instant receivedAt,
        LocalDate effectiveReceiptDate,
        LocalDate answerDue) {}
