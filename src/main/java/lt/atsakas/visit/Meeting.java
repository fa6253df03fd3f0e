package lt.atsakas.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** One meeting: planned, moved or cancelled before it begins, reported afterwards; knows what the client has not been told. */
@Entity
@Table(schema = "visit", name = "meeting")
class Meeting {

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingKind kind;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String purpose;

    private boolean agreed;

    @Column(name = "arranged_by", nullable = false)
    private String arrangedBy;

    @Column(name = "arranged_at", nullable = false)
    private Instant arrangedAt;

    private int changes;
    private @Nullable Integer told;

    @Column(name = "outgoing_number")
    private @Nullable String outgoingNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingState state = MeetingState.PLANNED;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingOutcome outcome;

    private @Nullable String attended;
    private @Nullable String findings;
    private @Nullable UUID document;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(NewMeeting planned, Instant at) {
        id = UUID.randomUUID();
        caseNumber = planned.caseNumber().value();
        kind = planned.kind();
        startsAt = planned.startsAt();
        place = MeetingText.PLACE.checked(planned.place());
        purpose = MeetingText.PURPOSE.checked(planned.purpose());
        agreed = planned.agreed();
        arrangedBy = planned.by().value();
        arrangedAt = at;
    }

    void move(MeetingMove move, Instant at) {
        requireAhead(at);
        requireSeen(move);
        startsAt = move.startsAt();
        place = MeetingText.PLACE.checked(move.place());
        agreed = move.agreed();
        arrangedBy = move.by().value();
        arrangedAt = at;
        changes++;
    }

    /** Null where the case has ended. */
    void cancel(@Nullable EmployeeId by, Instant at) {
        requireAhead(at);
        settle(MeetingState.CANCELLED, by, at);
        changes++;
    }

    void report(MeetingReport report, EmployeeId by, Instant at) {
        requireBegun(at);
        outcome = report.outcome();
        attended = MeetingText.ATTENDED.checked(report.attended());
        findings = MeetingText.FINDINGS.checked(report.findings());
        settle(MeetingState.REPORTED, by, at);
    }

    /** The report is this file of the case. */
    void keep(DocumentId report) {
        document = report.value();
    }

    /** The case has ended: what is ahead is cancelled, what has begun stays without a report. */
    void end(Instant at) {
        if (at.isBefore(startsAt)) {
            cancel(null, at);
        } else {
            requirePlanned();
            settle(MeetingState.UNREPORTED, null, at);
        }
    }

    /** What the client does not know yet; nothing of what was cancelled before they knew of it, or has begun meanwhile. */
    Optional<MeetingNews> untold(Instant now) {
        boolean knows = told != null && told == changes;
        if (knows || !now.isBefore(startsAt)) {
            return Optional.empty();
        }
        return switch (state) {
            case PLANNED -> Optional.of(told == null ? MeetingNews.PLANNED : MeetingNews.MOVED);
            case CANCELLED -> Optional.ofNullable(told).map(known -> MeetingNews.CANCELLED);
            case REPORTED, UNREPORTED -> Optional.empty();
        };
    }

    /** What the client was last written of it, by the count of its changes then, if it has changed since. */
    Optional<Integer> overtaken() {
        return Optional.ofNullable(told).filter(then -> then != changes);
    }

    /** The client is written to about it as it is now. */
    void tell(String number) {
        told = changes;
        outgoingNumber = number;
    }

    private void settle(MeetingState outcomeState, @Nullable EmployeeId by, Instant at) {
        state = outcomeState;
        settledBy = by == null ? null : by.value();
        settledAt = at;
    }

    void requireBegun(Instant now) {
        requirePlanned();
        if (now.isBefore(startsAt)) {
            throw new MeetingNotBegun(startsAt);
        }
    }

    private void requireAhead(Instant now) {
        requirePlanned();
        if (!now.isBefore(startsAt)) {
            throw new MeetingBegun();
        }
    }

    private void requireSeen(MeetingMove move) {
        if (move.seen() != changes) {
            throw new MeetingMovedElsewhere(startsAt, place);
        }
    }

    private void requirePlanned() {
        if (state != MeetingState.PLANNED) {
            throw new MeetingAlreadySettled();
        }
    }

    MeetingCard card() {
        return new MeetingCard(
                new MeetingId(id),
                new CaseNumber(caseNumber),
                kind,
                startsAt,
                place,
                purpose,
                agreed,
                new EmployeeId(arrangedBy),
                arrangedAt,
                changes,
                outgoingNumber,
                told != null && told == changes,
                state,
                settledBy == null ? null : new EmployeeId(settledBy),
                settledAt,
                report(),
                document == null ? null : new DocumentId(document));
    }

    private @Nullable MeetingReport report() {
        return outcome == null || attended == null || findings == null
                ? null
                : new MeetingReport(outcome, attended, findings);
    }
}
