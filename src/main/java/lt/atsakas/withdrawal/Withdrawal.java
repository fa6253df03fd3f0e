package lt.atsakas.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A client's wish to withdraw a complaint: taken once, settled once, told to the client once. */
@Entity
@Table(schema = "withdrawal", name = "withdrawal")
class Withdrawal {

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WithdrawalWay way;

    @Column(nullable = false)
    private String words;

    @Column(name = "taken_by")
    private @Nullable String takenBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WithdrawalState state = WithdrawalState.OPEN;

    private @Nullable String decider;

    @Column(name = "decided_for")
    private @Nullable String decidedFor;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    private @Nullable String reasons;

    @Column(name = "outgoing_number")
    private @Nullable String outgoingNumber;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    Withdrawal(WithdrawalId id, WithdrawalRequest request, Instant at) {
        this.id = id.value();
        EmployeeId employee = request.by().employee();
        caseNumber = request.caseNumber().value();
        way = request.way();
        words = employee == null ? WithdrawalText.optional(request.words()) : WithdrawalText.required(request.words());
        takenBy = employee == null ? null : employee.value();
        askedAt = at;
    }

    void putBefore(EmployeeId employee) {
        decider = employee.value();
    }

    /** The complaint is taken back. */
    void confirm(EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        decide(WithdrawalState.CONFIRMED, by, inPlaceOf, at);
    }

    /** The complaint is examined all the same, and the client reads why. */
    void goOn(String why, EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        String kept = WithdrawalText.required(why);
        decide(WithdrawalState.CONTINUED, by, inPlaceOf, at);
        reasons = kept;
    }

    private void decide(WithdrawalState decision, EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        if (state != WithdrawalState.OPEN) {
            throw new WithdrawalAlreadySettled();
        }
        state = decision;
        decider = by.value();
        decidedFor = inPlaceOf == null ? null : inPlaceOf.value();
        settledAt = at;
    }

    /** There is nothing to decide any more. False when somebody had. */
    boolean lapse(Instant at) {
        boolean open = state == WithdrawalState.OPEN;
        if (open) {
            state = WithdrawalState.LAPSED;
            settledAt = at;
        }
        return open;
    }

    /** Whether the client has yet to be told of the decision. */
    boolean isToTell() {
        return outgoingNumber == null && (state == WithdrawalState.CONFIRMED || state == WithdrawalState.CONTINUED);
    }

    void told(String number) {
        outgoingNumber = number;
    }

    WithdrawalCard card() {
        return new WithdrawalCard(
                new WithdrawalId(id),
                new CaseNumber(caseNumber),
                way,
                words,
                takenBy == null ? null : new EmployeeId(takenBy),
                askedAt,
                state,
                decider == null ? null : new EmployeeId(decider),
                decidedFor == null ? null : new EmployeeId(decidedFor),
                settledAt,
                reasons);
    }
}
