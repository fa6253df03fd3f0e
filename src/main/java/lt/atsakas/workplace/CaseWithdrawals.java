package lt.atsakas.workplace;

import java.time.Instant;
import java.util.List;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.withdrawal.WithdrawalCard;
import lt.atsakas.withdrawal.WithdrawalDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The client's wishes to withdraw the complaint for the page of its case, and whether one may be entered now. */
@Component
class CaseWithdrawals {

    private final WithdrawalDesk withdrawals;
    private final Names names;

    CaseWithdrawals(WithdrawalDesk withdrawals, Names names) {
        this.withdrawals = withdrawals;
        this.names = names;
    }

    /** One wish, with names and the moment that tells most. */
    record Line(
            WithdrawalCard card,
            @Nullable String takenBy,
            @Nullable String decider,
            Instant at) {}

    /** What the page shows. */
    record View(List<Line> lines, boolean possible) {}

    /** Most complaints are never withdrawn, and their history says so. */
    View of(CaseFacts facts, CaseSight.Sight sight, List<JournalEntry> history) {
        boolean asked = history.stream().anyMatch(line -> line.kind() == JournalKind.WITHDRAWAL_ASKED);
        List<Line> lines =
                asked ? withdrawals.of(facts.number()).stream().map(this::line).toList() : List.of();
        boolean waits = lines.stream().anyMatch(line -> line.card().isOpen());
        return new View(lines, !waits && !facts.isClosed() && !sight.visiting());
    }

    private Line line(WithdrawalCard card) {
        Instant settled = card.settledAt();
        return new Line(
                card,
                card.takenBy() == null ? null : names.of(card.takenBy()),
                card.decider() == null ? null : names.of(card.decider()),
                settled == null ? card.askedAt() : settled);
    }
}
