package lt.atsakas.suspension;

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
import lt.atsakas.registry.ClientStatus;
import org.jspecify.annotations.Nullable;

/** A suspension of the examination: asked for once, decided by somebody else, perhaps prolonged, over once. */
@Entity
@Table(schema = "suspension", name = "suspension")
class Suspension {

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuspensionReason reason;

    @Column(nullable = false)
    private String explanation;

    @Column(name = "review_on", nullable = false)
    private LocalDate reviewOn;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuspensionState state = SuspensionState.OPEN;

    private @Nullable String decider;

    @Column(name = "decided_for")
    private @Nullable String decidedFor;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String refusal;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private @Nullable ClientStatus statusBefore;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(nullable = false)
    private int steps;

    @Column(nullable = false)
    private int told;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Suspension() {}

    Suspension(SuspensionId id, SuspensionRequest request, Instant at) {
        this.id = id.value();
        caseNumber = request.caseNumber().value();
        reason = request.reason();
        explanation = SuspensionText.checked(request.explanation());
        reviewOn = request.reviewOn();
        askedBy = request.by().value();
        askedAt = at;
    }

    void putBefore(EmployeeId employee) {
        decider = employee.value();
    }

    void grant(ClientStatus before, EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        require(SuspensionState.OPEN);
        decided(by, inPlaceOf, at);
        state = SuspensionState.SUSPENDED;
        statusBefore = before;
    }

    void refuse(String why, EmployeeId by, Instant at) {
        require(SuspensionState.OPEN);
        refusal = SuspensionText.checked(why);
        decider = by.value();
        decidedAt = at;
        state = SuspensionState.REFUSED;
    }

    void prolong(LocalDate until, String why, EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        require(SuspensionState.SUSPENDED);
        explanation = SuspensionText.checked(why);
        decided(by, inPlaceOf, at);
        reviewOn = until;
    }

    /** It lasts until another day, because nobody works on that one any more. */
    void lastUntil(LocalDate until) {
        reviewOn = until;
    }

    void resume(EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        require(SuspensionState.SUSPENDED);
        decided(by, inPlaceOf, at);
        state = SuspensionState.RESUMED;
        endedAt = at;
    }

    /** Its last day has passed, or there is nothing to suspend any more. False when it was over before. */
    boolean end(Instant at) {
        boolean lasted = state == SuspensionState.SUSPENDED;
        if (lasted) {
            state = SuspensionState.RESUMED;
            endedAt = at;
            steps++;
        }
        return lasted;
    }

    /** Nobody decided in time. False when somebody had. */
    boolean lapse() {
        boolean open = state == SuspensionState.OPEN;
        if (open) {
            state = SuspensionState.LAPSED;
        }
        return open;
    }

    private void require(SuspensionState needed) {
        if (state != needed) {
            throw new SuspensionAlreadySettled();
        }
    }

    private void decided(EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        decider = by.value();
        decidedFor = inPlaceOf == null ? null : inPlaceOf.value();
        decidedAt = at;
        steps++;
    }

    /** What the client saw of the case before. */
    @Nullable
    ClientStatus statusBefore() {
        return statusBefore;
    }

    /** How many times the client has had something to be told: each decision, and an end that came by itself. */
    int steps() {
        return steps;
    }

    /** Notes that the client is told of everything so far. False when they were before. */
    boolean tell() {
        boolean news = told < steps;
        told = steps;
        return news;
    }

    SuspensionCard card() {
        return new SuspensionCard(
                new SuspensionId(id),
                new CaseNumber(caseNumber),
                reason,
                explanation,
                reviewOn,
                new EmployeeId(askedBy),
                askedAt,
                state,
                decider == null ? null : new EmployeeId(decider),
                decidedFor == null ? null : new EmployeeId(decidedFor),
                decidedAt,
                refusal,
                endedAt);
    }
}
