package lt.atsakas.organisation;

import java.util.regex.Pattern;

/** Names an employee: the login name, the same in the workflow engine. */
public record EmployeeId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-zA-Z0-9_.@-]{1,64}");

    public EmployeeId {
        if (!isWellFormed(value)) {
            throw new UnknownEmployee();
        }
    }

    /** Whether an employee could bear that name. */
    public static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
