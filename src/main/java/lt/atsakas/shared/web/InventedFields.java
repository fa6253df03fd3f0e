package lt.atsakas.shared.web;

import java.util.Arrays;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.validation.DataBinder;

/** Tells whether a form had fields that no page of ours has, such as the thousandth line of a list or a line of what is none. */
final class InventedFields {

    /** Within so many calls of the fault the form was still being read. */
    private static final int NEAR = 10;

    private InventedFields() {}

    static boolean cause(Exception fault) {
        return fault instanceof InvalidPropertyException
                || fault instanceof IndexOutOfBoundsException && isOfReading(fault);
    }

    private static boolean isOfReading(Exception fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(NEAR)
                .anyMatch(call -> call.getClassName().equals(DataBinder.class.getName()));
    }
}
