package lt.atsakas.assignment;

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

/** A doubt whether somebody is impartial in a case: raised once, decided once by somebody else, and a refusal reported. */
@Entity
@Table(schema = "assignment", name = "recusal")
class Recusal {

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Column(nullable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RecusalGround ground;

    @Column(nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RecusalOrigin origin;

    @Column(name = "raised_by")
    private @Nullable String raisedBy;

    @Column(name = "raised_at", nullable = false)
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RecusalState state = RecusalState.OPEN;

    private @Nullable String decider;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reasons;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Recusal() {}

    Recusal(RecusalId id, RecusalRequest request, Instant at) {
        this.id = id.value();
        caseNumber = request.caseNumber().value();
        person = request.person().value();
        ground = request.ground();
        reason = RecusalText.checked(request.reason());
        origin = request.origin();
        EmployeeId by = request.by().employee();
        raisedBy = by == null ? null : by.value();
        raisedAt = at;
    }

    /** Asks somebody else to decide, or once it is refused to report that. */
    void putBefore(EmployeeId employee) {
        if (employee.value().equals(person)) {
            throw new NotYoursToDecide();
        }
        decider = employee.value();
    }

    void uphold(EmployeeId by, Instant at) {
        decide(RecusalState.UPHELD, by, at);
    }

    void refuse(EmployeeId by, String why, Instant at) {
        String kept = RecusalText.checked(why);
        decide(RecusalState.REFUSED, by, at);
        reasons = kept;
    }

    /** Nobody decides it any more; one that was decided stays as it was. */
    boolean lapse(Instant at) {
        if (state != RecusalState.OPEN) {
            return false;
        }
        state = RecusalState.LAPSED;
        decidedAt = at;
        return true;
    }

    private void decide(RecusalState decision, EmployeeId by, Instant at) {
        if (state != RecusalState.OPEN) {
            throw new RecusalAlreadyDecided();
        }
        requireBefore(by);
        state = decision;
        decidedAt = at;
    }

    void report(EmployeeId by, Instant at) {
        if (state != RecusalState.REFUSED || reportedAt != null) {
            throw new RecusalAlreadyDecided();
        }
        requireBefore(by);
        reportedAt = at;
    }

    private void requireBefore(EmployeeId by) {
        if (!by.value().equals(decider)) {
            throw new NotYoursToDecide();
        }
    }

    RecusalCard card() {
        return new RecusalCard(
                new RecusalId(id),
                new CaseNumber(caseNumber),
                new EmployeeId(person),
                ground,
                reason,
                origin,
                raisedBy == null ? null : new EmployeeId(raisedBy),
                raisedAt,
                state,
                decider == null ? null : new EmployeeId(decider),
                decidedAt,
                reasons,
                reportedAt);
    }
}
