package lt.atsakas.intake;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseNumber;

/**
 * The receipt of a registered complaint: what the client is told at once. Days are days in Vilnius.
 *
 * @param codeReplaced whether the client got another code since, so that this one opens nothing any more
 */
public record FiledComplaint(
        CaseNumber caseNumber,
        AccessCode accessCode,
        boolean codeReplaced,
        Instant receivedAt,
        LocalDate effectiveReceiptDate,
        LocalDate answerDue) {}
