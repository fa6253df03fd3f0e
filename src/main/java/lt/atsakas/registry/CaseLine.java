package lt.atsakas.registry;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import org.jspecify.annotations.Nullable;

/** A case as a line of a list; null for what is not decided yet. */
public record CaseLine(
        CaseNumber number,
        String subject,
        String clientName,
        @Nullable String category,
        @Nullable UnitCode unit,
        @Nullable EmployeeId handler,
        Instant receivedAt,
        @Nullable LocalDate answerDue,
        ClientStatus status,
        boolean closed) {}
