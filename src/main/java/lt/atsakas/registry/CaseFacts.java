package lt.atsakas.registry;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import org.jspecify.annotations.Nullable;

/** What the register knows of a case at the moment of asking. Moments are instants, legal days are days in Vilnius. */
public record CaseFacts(
        CaseNumber number,
        Channel channel,
        CaseKind kind,
        @Nullable String category,
        @Nullable UnitCode unit,
        Priority priority,
        boolean restricted,
        Client client,
        @Nullable Representative representative,
        String language,
        String subject,
        String text,
        ReplyBy replyBy,
        Instant receivedAt,
        LocalDate effectiveReceipt,
        Instant registeredAt,
        @Nullable EmployeeId registeredBy,
        @Nullable EmployeeId handler,
        @Nullable LocalDate answerDue,
        ClientStatus status,
        @Nullable Outcome outcome,
        @Nullable Instant closedAt) {

    public boolean isClosed() {
        return closedAt != null;
    }

    @Override
    public String toString() {
        return "CaseFacts[" + number + ", " + status + "]";
    }
}
