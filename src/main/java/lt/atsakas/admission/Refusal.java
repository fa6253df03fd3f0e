package lt.atsakas.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** One proposal to leave a complaint unexamined: decided once by somebody else, and a decision only then. */
@Entity
@Table(schema = "admission", name = "refusal")
class Refusal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RefusalGround ground;

    @Column(nullable = false)
    private String reasons;

    @Column(name = "learned_on")
    private @Nullable LocalDate learnedOn;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RefusalState state = RefusalState.PROPOSED;

    @Column(name = "proposed_by", nullable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    private @Nullable String approver;

    @Column(name = "approved_for")
    private @Nullable String approvedFor;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String comments;

    @Column(name = "outgoing_number")
    private @Nullable String outgoingNumber;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Refusal() {}

    Refusal(CaseNumber number, RefusalProposal proposal, @Nullable LocalDate lastDay, EmployeeId by, Instant at) {
        this.caseNumber = number.value();
        this.ground = proposal.ground();
        this.reasons = proposal.reasons();
        this.learnedOn = proposal.learnedOn();
        this.lastDay = lastDay;
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    /** Decided in the place of somebody who is away, or in nobody's. */
    void approve(EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        decide(RefusalState.APPROVED, by, at);
        approvedFor = inPlaceOf == null ? null : inPlaceOf.value();
    }

    void sendBack(EmployeeId by, String why, Instant at) {
        decide(RefusalState.RETURNED, by, at);
        comments = why;
    }

    private void decide(RefusalState decided, EmployeeId by, Instant at) {
        if (state != RefusalState.PROPOSED) {
            throw new RefusalNotPending();
        }
        approver = by.value();
        decidedAt = at;
        state = decided;
    }

    /** What one of these proposed or approved, and has not left, is decided anew. Whether it was one of theirs. */
    boolean keepBack(Set<EmployeeId> barred) {
        if (!state.isPending() || !isOf(barred)) {
            return false;
        }
        state = RefusalState.RETURNED;
        return true;
    }

    /** What has not left never will. */
    void giveUp() {
        if (state.isPending()) {
            state = RefusalState.RETURNED;
        }
    }

    boolean isOf(Set<EmployeeId> people) {
        return Stream.of(proposedBy, approver)
                .anyMatch(login -> login != null && people.contains(new EmployeeId(login)));
    }

    void issue(String number) {
        if (state != RefusalState.APPROVED) {
            throw new RefusalNotPending();
        }
        outgoingNumber = number;
        state = RefusalState.ISSUED;
    }

    boolean isIssued() {
        return state == RefusalState.ISSUED;
    }

    boolean isDecided() {
        return state == RefusalState.APPROVED || isIssued();
    }

    /** The occasion of its letter. */
    String occasion() {
        return RefusalDesk.OCCASION + id;
    }

    @Nullable
    EmployeeId approvedFor() {
        return approvedFor == null ? null : new EmployeeId(approvedFor);
    }

    RefusalCard card() {
        return new RefusalCard(
                ground,
                reasons,
                learnedOn,
                lastDay,
                state,
                new EmployeeId(proposedBy),
                proposedAt,
                approver == null ? null : new EmployeeId(approver),
                decidedAt,
                comments,
                outgoingNumber);
    }
}
