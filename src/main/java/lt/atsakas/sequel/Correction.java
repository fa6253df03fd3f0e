package lt.atsakas.sequel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A clerical error of an issued answer put right: written once, decided once by somebody else, issued once. */
@Entity
@Table(schema = "sequel", name = "correction")
class Correction {

    @Id
    private UUID id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Column(nullable = false)
    private String what;

    @Column(nullable = false)
    private String findings;

    @Column(nullable = false)
    private String reasons;

    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CorrectionState state = CorrectionState.PROPOSED;

    private @Nullable String decider;

    @Column(name = "decided_for")
    private @Nullable String decidedFor;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String comments;

    @Column(name = "outgoing_number")
    private @Nullable String outgoingNumber;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    Correction(CorrectionId id, CaseNumber number, CorrectedText text, EmployeeId by, Instant at) {
        this.id = id.value();
        caseNumber = number.value();
        what = SequelTextUnfit.checked(text.what());
        findings = SequelTextUnfit.checked(text.findings(), SequelTextUnfit.LONGEST_PART);
        reasons = SequelTextUnfit.checked(text.reasons(), SequelTextUnfit.LONGEST_PART);
        writtenBy = by.value();
        writtenAt = at;
    }

    void approve(EmployeeId by, @Nullable EmployeeId inPlaceOf, Instant at) {
        decide(CorrectionState.APPROVED, by, at);
        decidedFor = inPlaceOf == null ? null : inPlaceOf.value();
    }

    void sendBack(EmployeeId by, String why, Instant at) {
        String kept = SequelTextUnfit.checked(why);
        decide(CorrectionState.RETURNED, by, at);
        comments = kept;
    }

    void issue(String number) {
        if (state != CorrectionState.APPROVED) {
            throw new CorrectionAlreadyDecided();
        }
        outgoingNumber = number;
        state = CorrectionState.ISSUED;
    }

    private void decide(CorrectionState decision, EmployeeId by, Instant at) {
        if (state != CorrectionState.PROPOSED || by.value().equals(writtenBy)) {
            throw new CorrectionAlreadyDecided();
        }
        state = decision;
        decider = by.value();
        decidedAt = at;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    EmployeeId writer() {
        return new EmployeeId(writtenBy);
    }

    /** Whether it waits to be decided or to leave. */
    boolean isUnderWay() {
        return state == CorrectionState.PROPOSED || state == CorrectionState.APPROVED;
    }

    boolean isIssued() {
        return state == CorrectionState.ISSUED;
    }

    /** The same answer with the corrected words. */
    AnswerText in(AnswerText answer) {
        return new AnswerText(answer.decision(), findings, answer.legalBasis(), reasons, answer.appeal())
                .to(answer.points());
    }

    CorrectionCard card(List<WordChange> changes) {
        return new CorrectionCard(
                new CorrectionId(id),
                new CaseNumber(caseNumber),
                what,
                findings,
                reasons,
                changes,
                new EmployeeId(writtenBy),
                writtenAt,
                state,
                decider == null ? null : new EmployeeId(decider),
                decidedFor == null ? null : new EmployeeId(decidedFor),
                decidedAt,
                comments,
                outgoingNumber);
    }
}
