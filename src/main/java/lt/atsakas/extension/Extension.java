package lt.atsakas.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A request to put the answer off: made once, settled once, and never by whoever made it. */
@Entity
@Table(schema = "extension", name = "extension")
class Extension {

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExtensionReason reason;

    @Column(nullable = false)
    private String explanation;

    @Column(name = "term_ends", nullable = false)
    private LocalDate termEnds;

    @Column(name = "new_due", nullable = false)
    private LocalDate newDue;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExtensionState state = ExtensionState.OPEN;

    private @Nullable String decider;

    @Column(name = "decided_for")
    private @Nullable String decidedFor;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    private @Nullable String refusal;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    Extension(ExtensionId id, ExtensionRequest request, LocalDate termEnds, Instant at) {
        this.id = id.value();
        caseNumber = request.caseNumber().value();
        reason = request.reason();
        explanation = ExtensionText.checked(request.explanation());
        this.termEnds = termEnds;
        newDue = request.newDue();
        askedBy = request.by().value();
        askedAt = at;
    }

    /** Asks somebody else to decide. */
    void putBefore(EmployeeId employee) {
        if (employee.value().equals(askedBy)) {
            throw new NotYoursToExtend();
        }
        decider = employee.value();
    }

    /** Puts the answer off from the end that the term has by now: since it was asked the clock may have stood still. */
    void grant(LocalDate end, EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        decide(ExtensionState.GRANTED, by, at);
        termEnds = end;
        decidedFor = inPlaceOf == null ? null : inPlaceOf.value();
    }

    void refuse(EmployeeId by, String why, Instant at) {
        String kept = ExtensionText.checked(why);
        decide(ExtensionState.REFUSED, by, at);
        refusal = kept;
    }

    /** Nobody decided in time. False when somebody had. */
    boolean lapse(Instant at) {
        boolean open = state == ExtensionState.OPEN;
        if (open) {
            settle(ExtensionState.LAPSED, at);
        }
        return open;
    }

    private void decide(ExtensionState decision, EmployeeId by, Instant at) {
        if (state != ExtensionState.OPEN) {
            throw new ExtensionAlreadySettled();
        }
        if (!by.value().equals(decider)) {
            throw new NotYoursToExtend();
        }
        settle(decision, at);
    }

    private void settle(ExtensionState outcome, Instant at) {
        state = outcome;
        settledAt = at;
    }

    ExtensionCard card() {
        return new ExtensionCard(
                new ExtensionId(id),
                new CaseNumber(caseNumber),
                reason,
                explanation,
                termEnds,
                newDue,
                new EmployeeId(askedBy),
                askedAt,
                state,
                decider == null ? null : new EmployeeId(decider),
                decidedFor == null ? null : new EmployeeId(decidedFor),
                settledAt,
                refusal);
    }
}
