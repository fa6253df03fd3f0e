package lt.atsakas.registry;

import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Who did something: an employee (then named), the client, or the system itself. */
public record Actor(Kind kind, @Nullable EmployeeId employee) {

    /** The three that can act on a case. */
    public enum Kind {
        EMPLOYEE,
        CLIENT,
        SYSTEM
    }

    public static Actor employee(EmployeeId employee) {
        return new Actor(Kind.EMPLOYEE, employee);
    }

    public static Actor client() {
        return new Actor(Kind.CLIENT, null);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, null);
    }
}
