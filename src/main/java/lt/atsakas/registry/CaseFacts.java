package lt.atsakas.registry;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of a case at the moment of asking. Moments are instants, legal days are days in Vilnius.
 *
 * @param received what came in; it never changes
 * @param registeredBy null when the client filed it without an employee
 * @param handler null until somebody is assigned
 * @param answerDue the day by which the answer must leave; null only before the deadline ledger's first entry
 */
public record CaseFacts(
        CaseNumber number,
        NewCase received,
        Instant registeredAt,
        @Nullable EmployeeId registeredBy,
        CaseKind kind,
        @Nullable String category,
        @Nullable UnitCode unit,
        Priority priority,
        boolean restricted,
        @Nullable EmployeeId handler,
        @Nullable LocalDate answerDue,
        ClientStatus status,
        @Nullable Outcome outcome,
        @Nullable Instant closedAt) {

    public boolean isClosed() {
        return closedAt != null;
    }

    public Channel channel() {
        return received.channel();
    }

    public Client client() {
        return received.client();
    }

    public @Nullable Representative representative() {
        return received.representative();
    }

    public ClientNeeds needs() {
        return received.needs();
    }

    public String language() {
        return received.language();
    }

    public String subject() {
        return received.subject();
    }

    public String text() {
        return received.text();
    }

    public ReplyBy replyBy() {
        return received.replyBy();
    }

    public Instant receivedAt() {
        return received.receivedAt();
    }

    /** The legal day of receipt, from which the terms run (VAĮ 10(4)). */
    public LocalDate effectiveReceipt() {
        return received.effectiveReceipt();
    }

    @Override
    public String toString() {
        return "CaseFacts[" + number + ", " + status + "]";
    }
}
