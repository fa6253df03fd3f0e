package lt.atsakas.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;

/** The salted hash of one employee's password. */
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

    protected PasswordRecord() {}

    PasswordRecord(EmployeeId employee, String passwordHash, Instant changedAt) {
        this.employeeId = employee.value();
        this.passwordHash = passwordHash;
        this.changedAt = changedAt;
    }

    String passwordHash() {
        return passwordHash;
    }
}
