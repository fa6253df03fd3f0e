package lt.atsakas.security;

import java.time.Clock;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How employees prove who they are: keeps one salted hash for each and never gives a password back. */
@Service
public class Credentials {

    private final PasswordRecords records;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Credentials(PasswordRecords records, PasswordEncoder encoder, Clock clock) {
        this.records = records;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** From now on the employee signs in with this password and no other. */
    @Transactional
    public void setPassword(EmployeeId employee, String password) {
        records.save(new PasswordRecord(employee, encoder.encode(password), clock.instant()));
    }

    @Transactional(readOnly = true)
    Optional<String> hashOf(EmployeeId employee) {
        return records.findById(employee.value()).map(PasswordRecord::passwordHash);
    }

    /** Keeps the same password under today's way of hashing. */
    @Transactional
    void keepHash(EmployeeId employee, String hash) {
        records.save(new PasswordRecord(employee, hash, clock.instant()));
    }
}
