package lt.atsakas.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/** The salted hash of one employee's password, and until when it is good if the employee did not choose it. */
@Entity
@Table(schema = "security", name = "credential")
class PasswordRecord {

    @Id
    @Column(name = "employee_id")
    private String employeeId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "one_time_until")
    private @Nullable Instant oneTimeUntil;

    @SuppressWarnings("NullAway.Init")
    protected PasswordRecord() {}

    PasswordRecord(EmployeeId employee, String passwordHash, Instant changedAt) {
        this(employee, passwordHash, changedAt, null);
    }

    /** Of a password that somebody else chose; until that moment it is good for choosing one's own. */
    PasswordRecord(EmployeeId employee, String passwordHash, Instant changedAt, @Nullable Instant oneTimeUntil) {
        this.employeeId = employee.value();
        this.passwordHash = passwordHash;
        this.changedAt = changedAt;
        this.oneTimeUntil = oneTimeUntil;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isOneTime() {
        return oneTimeUntil != null;
    }

    boolean isGoodAt(Instant moment) {
        return oneTimeUntil == null || moment.isBefore(oneTimeUntil);
    }

    PasswordStatus status(Instant now) {
        if (oneTimeUntil == null) {
            return new PasswordStatus(PasswordStatus.Kind.OWN, changedAt);
        }
        return new PasswordStatus(
                isGoodAt(now) ? PasswordStatus.Kind.ONE_TIME : PasswordStatus.Kind.LAPSED, oneTimeUntil);
    }
}
