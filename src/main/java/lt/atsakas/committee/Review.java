package lt.atsakas.committee;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** One review: asked for, called to a session, voted on, signed by two and closed; or given up. */
@Entity
@Table(schema = "committee", name = "review")
class Review {

    /** After so many sessions without a quorum the head of the unit decides how the case goes on. */
    static final int MOST_FAILED_SESSIONS = 3;

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Column(nullable = false)
    private String question;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewState state = ReviewState.ASKED;

    private @Nullable UUID committee;
    private @Nullable UUID session;
    private int calls;

    @Column(name = "failed_sessions")
    private int failedSessions;

    private @Nullable String proposal;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable String presiding;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    private @Nullable String remarks;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "countersigned_by")
    private @Nullable String countersignedBy;

    @Column(name = "countersigned_at")
    private @Nullable Instant countersignedAt;

    private @Nullable UUID minutes;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    private @Nullable String reason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    Review(CaseNumber number, String question, EmployeeId by, Instant at) {
        id = UUID.randomUUID();
        caseNumber = number.value();
        this.question = question;
        askedBy = by.value();
        askedAt = at;
    }

    /** Puts it on the agenda of a session, the first or another after one that failed. */
    void call(CommitteeId called, SessionId to) {
        require(state == ReviewState.ASKED);
        committee = called.value();
        session = to.value();
        state = ReviewState.CALLED;
        recordedAt = null;
        calls++;
    }

    /** Others than before are invited, or to another time. */
    void callAgain() {
        require(state == ReviewState.CALLED);
        calls++;
    }

    /** Another session has it; what was voted on in this one stays there. */
    void move(SessionId to) {
        require(state == ReviewState.CALLED && !isRecorded());
        session = to.value();
        calls++;
    }

    /** No session has it any more, and none has failed. */
    void callOff() {
        require(state == ReviewState.CALLED && !isRecorded());
        calls++;
        session = null;
        state = ReviewState.ASKED;
    }

    /** Who was told that they need not come has a newer word than the invitation. */
    void fail() {
        require(state == ReviewState.CALLED);
        failedSessions++;
        calls++;
        session = null;
        state = ReviewState.ASKED;
    }

    /** Enters what was voted on; until it is signed it may be mended. */
    void record(String proposed, Verdict decided, EmployeeId by, Instant at) {
        require(state == ReviewState.CALLED);
        proposal = proposed;
        verdict = decided;
        presiding = by.value();
        recordedAt = at;
        remarks = null;
    }

    boolean isRecorded() {
        return recordedAt != null;
    }

    void putToSign() {
        require(state == ReviewState.CALLED && isRecorded());
        state = ReviewState.RECORDED;
    }

    void giveBack(String why) {
        require(state == ReviewState.RECORDED || state == ReviewState.SIGNED && countersignedAt == null);
        remarks = why;
        signedAt = null;
        state = ReviewState.CALLED;
    }

    void sign(EmployeeId by, Instant at) {
        require(state == ReviewState.RECORDED);
        presiding = by.value();
        signedAt = at;
        state = ReviewState.SIGNED;
    }

    void countersign(EmployeeId by, Instant at) {
        require(state == ReviewState.SIGNED
                && countersignedAt == null
                && !by.value().equals(presiding));
        countersignedBy = by.value();
        countersignedAt = at;
    }

    void close(DocumentId document, Instant at) {
        require(state == ReviewState.SIGNED && countersignedAt != null);
        minutes = document.value();
        end(ReviewState.REVIEWED, at);
    }

    void abandon(String why, @Nullable EmployeeId by, Instant at) {
        require(state.isOpen());
        reason = why;
        endedBy = by == null ? null : by.value();
        end(ReviewState.ABANDONED, at);
    }

    private void end(ReviewState how, Instant at) {
        state = how;
        endedAt = at;
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new ReviewElsewhere();
        }
    }

    ReviewCard card() {
        return new ReviewCard(
                new ReviewId(id),
                new CaseNumber(caseNumber),
                question,
                new EmployeeId(askedBy),
                askedAt,
                state,
                committee == null ? null : new CommitteeId(committee),
                session == null ? null : new SessionId(session),
                calls,
                failedSessions,
                recordedAt == null ? null : minutesCard(recordedAt),
                endedAt,
                reason);
    }

    private MinutesCard minutesCard(Instant recorded) {
        return new MinutesCard(
                requireNonNull(proposal),
                requireNonNull(verdict),
                new EmployeeId(requireNonNull(presiding)),
                recorded,
                remarks,
                signedAt,
                countersignedBy == null ? null : new EmployeeId(countersignedBy),
                countersignedAt,
                minutes == null ? null : new DocumentId(minutes));
    }
}
