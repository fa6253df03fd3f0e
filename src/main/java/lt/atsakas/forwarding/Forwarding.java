package lt.atsakas.forwarding;

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
import java.util.Set;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A complaint, or a part of it, on its way to a competent body (VAĮ 11(4)): decided once, its two letters issued once. */
@Entity
@Table(schema = "forwarding", name = "forwarding")
class Forwarding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Column(nullable = false)
    private UUID body;

    @Column(name = "body_name", nullable = false)
    private String bodyName;

    private @Nullable String part;

    @Column(nullable = false)
    private String reasons;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ForwardingState state = ForwardingState.DECIDED;

    @Column(name = "decided_by", nullable = false)
    private String decidedBy;

    @Column(name = "decided_for")
    private @Nullable String decidedFor;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(name = "letter_number")
    private @Nullable String letterNumber;

    @Column(name = "notice_number")
    private @Nullable String noticeNumber;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Forwarding() {}

    Forwarding(CaseNumber number, ForwardingDecision decision, BodyCard to, EmployeeId by, Instant at) {
        this.caseNumber = number.value();
        this.body = to.id().value();
        this.bodyName = to.name();
        this.part = decision.part();
        this.reasons = decision.reasons();
        this.decidedBy = by.value();
        this.decidedAt = at;
    }

    /** Decided in the place of somebody who is away, or in nobody's. */
    Forwarding inPlaceOf(@Nullable EmployeeId absent) {
        decidedFor = absent == null ? null : absent.value();
        return this;
    }

    /** The body as it is written to now. */
    void issue(BodyCard to, String letter, String notice) {
        if (state != ForwardingState.DECIDED) {
            throw new NothingForwarded();
        }
        bodyName = to.name();
        letterNumber = letter;
        noticeNumber = notice;
        state = ForwardingState.ISSUED;
    }

    /** What one of these decided, and has not left, is decided anew. Whether it was one of theirs. */
    boolean keepBack(Set<EmployeeId> barred) {
        if (state != ForwardingState.DECIDED || !barred.contains(new EmployeeId(decidedBy))) {
            return false;
        }
        state = ForwardingState.RETURNED;
        return true;
    }

    boolean isIssued() {
        return state == ForwardingState.ISSUED;
    }

    BodyId body() {
        return new BodyId(body);
    }

    @Nullable
    EmployeeId decidedFor() {
        return decidedFor == null ? null : new EmployeeId(decidedFor);
    }

    /** The occasion of the letter to the body. */
    String bodyOccasion() {
        return ForwardingDesk.OCCASION + id + "-body";
    }

    /** The occasion of the letter to the client. */
    String clientOccasion() {
        return ForwardingDesk.OCCASION + id + "-client";
    }

    ForwardingCard card() {
        return new ForwardingCard(
                bodyName, part, reasons, state, new EmployeeId(decidedBy), decidedAt, letterNumber, noticeNumber);
    }
}
