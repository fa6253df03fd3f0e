package lt.atsakas.security;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** From now on the employee has this password and no other, and can do nothing with it but choose their own. */
    @Transactional
    void setOneTime(EmployeeId employee, OneTimePassword password) {
        String hash = encoder.encode(password.value());
        records.save(new PasswordRecord(employee, hash, clock.instant(), password.until()));
    }

    /** The record of a password that is good now. */
    @Transactional(readOnly = true)
    Optional<PasswordRecord> good(EmployeeId employee) {
        return records.findById(employee.value()).filter(record -> record.isGoodAt(clock.instant()));
    }

    /** Puts the chosen password in the place of the present one; false when that is not the present one, or no more. */
    @Transactional
    boolean replace(EmployeeId employee, String present, String chosen) {
        Optional<PasswordRecord> held = records.hold(employee.value())
                .filter(record -> record.isGoodAt(clock.instant()))
                .filter(record -> encoder.matches(present, record.passwordHash()));
        held.ifPresent(record -> setPassword(employee, chosen));
        return held.isPresent();
    }

    @Transactional(readOnly = true)
    PasswordStatus statusOf(EmployeeId employee) {
        return records.findById(employee.value())
                .map(record -> record.status(clock.instant()))
                .orElse(new PasswordStatus(PasswordStatus.Kind.NONE, null));
    }

    @Transactional(readOnly = true)
    Set<EmployeeId> holders() {
        return records.employees().stream().map(EmployeeId::new).collect(Collectors.toUnmodifiableSet());
    }

    @Transactional
    void forget(EmployeeId employee) {
        records.findById(employee.value()).ifPresent(records::delete);
    }

    /** Keeps the same password under today's way of hashing. */
    @Transactional
    void keepHash(EmployeeId employee, String hash) {
        records.save(new PasswordRecord(employee, hash, clock.instant()));
    }
}
