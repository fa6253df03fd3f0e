package lt.atsakas.security;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The stored hashes, by employee. */
interface PasswordRecords extends CrudRepository<PasswordRecord, String> {

    @Query("select r.employeeId from PasswordRecord r")
    List<String> employees();

    /** Lets one at a time change the password, so that a one-time password is used once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PasswordRecord r where r.employeeId = :employee")
    Optional<PasswordRecord> hold(String employee);
}
