package lt.atsakas.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
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

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    CaseFile(CaseNumber number, Receipt receipt, AccessCode code) {
        this.number = number.value();
        this.receipt = receipt;
        this.accessCodeHash = code.hash();
    }

    boolean opensTo(byte[] hashOfCode) {
        return MessageDigest.isEqual(hashOfCode, accessCodeHash);
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

    void show(ClientStatus newStatus) {
        status = newStatus;
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
