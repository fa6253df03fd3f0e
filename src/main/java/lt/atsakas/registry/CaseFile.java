package lt.atsakas.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import org.jspecify.annotations.Nullable;

/** A case from receipt to its lawful end. What was received never changes; what the house decides does, until the end. */
@Entity
@Table(schema = "registry", name = "case_file")
class CaseFile {

    @Id
    private String number;

    @Embedded
    private Receipt receipt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseKind kind = CaseKind.COMPLAINT;

    private @Nullable String category;

    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Priority priority = Priority.NORMAL;

    private boolean restricted;

    private @Nullable String handler;

    @Column(name = "answer_due")
    private @Nullable LocalDate answerDue;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ClientStatus status = ClientStatus.RECEIVED;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "access_code_hash", nullable = false)
    private byte[] accessCodeHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "news_by")
    private @Nullable NewsBy newsBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "untold_before")
    private @Nullable ClientStatus untoldBefore;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    CaseFile(CaseNumber number, Receipt receipt, AccessCode code) {
        this.number = number.value();
        this.receipt = receipt;
        this.accessCodeHash = code.hash();
    }

    /** From now on only the new code opens the case. */
    void openWith(AccessCode code) {
        accessCodeHash = code.hash();
    }

    void classify(Classification found) {
        requireOpen();
        kind = found.kind();
        category = found.category();
        unit = found.unit().value();
        priority = found.priority();
        restricted = found.restricted();
    }

    void assignTo(EmployeeId employee) {
        requireOpen();
        handler = employee.value();
    }

    void releaseHandler() {
        requireOpen();
        handler = null;
    }

    void answerBy(LocalDate due) {
        requireOpen();
        answerDue = due;
    }

    /** The client is to be told of it, unless a letter does or they cannot or do not want to be told; {@link #isUntold} knows. */
    void show(ClientStatus newStatus) {
        if (newStatus.isToldByLetter()) {
            untoldBefore = null;
        } else if (newStatus != status && !isUntold() && newsBy != NewsBy.NONE && receipt.isReachedAtOnce()) {
            untoldBefore = status;
        }
        status = newStatus;
    }

    /** Whether the client was not told yet that the case stands elsewhere. */
    boolean isUntold() {
        return untoldBefore != null;
    }

    @Nullable
    NewsBy newsBy() {
        return newsBy;
    }

    /** Whether that is another wish than before. */
    boolean tellBy(NewsBy by) {
        boolean another = newsBy != by;
        newsBy = by;
        return another;
    }

    /** What the client was not told of since that moment; from now on it counts as told. */
    Optional<Untold> takeUntold(Instant since) {
        Optional<Untold> untold =
                Optional.ofNullable(untoldBefore).map(before -> new Untold(facts(), before, since, newsBy));
        untoldBefore = null;
        return untold;
    }

    void close(Outcome how, Instant at) {
        requireOpen();
        outcome = how;
        closedAt = at;
    }

    void requireOpen() {
        if (closedAt != null) {
            throw new CaseAlreadyClosed(new CaseNumber(number));
        }
    }

    CaseFacts facts() {
        return new CaseFacts(
                new CaseNumber(number),
                receipt.received(),
                receipt.registeredAt(),
                receipt.registeredBy(),
                kind,
                category,
                unit == null ? null : new UnitCode(unit),
                priority,
                restricted,
                handler == null ? null : new EmployeeId(handler),
                answerDue,
                status,
                outcome,
                closedAt);
    }
}
