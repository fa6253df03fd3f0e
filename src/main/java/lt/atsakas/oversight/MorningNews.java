package lt.atsakas.oversight;

import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.correspondence.StaffDigest;
import lt.atsakas.organisation.EmployeeId;

/** What supervisors are told in the morning beside the cases that they watch over; modules that know more give a line each. */
public interface MorningNews {

    /** The line for this supervisor; nothing when there is nothing to tell. */
    Optional<StaffDigest.Line> of(EmployeeId supervisor, LocalDate today);
}
