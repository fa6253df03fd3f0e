package lt.atsakas.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of an employee or a unit as it shall become.
 *
 * @param employee whose field it is; null for a unit's
 * @param field as the cards call it, such as {@code supervisor}; {@code heads} are the units that an employee heads
 * @param messageKey the words for the person: what is wrong and what to do
 * @param arguments what fills the words in, such as a limit
 */
public record HouseFault(@Nullable EmployeeId employee, String field, String messageKey, List<Object> arguments) {

    static HouseFault of(EmployeeId employee, String field, String messageKey, Object... arguments) {
        return new HouseFault(employee, field, messageKey, List.of(arguments));
    }

    static HouseFault ofUnit(String field, String messageKey, Object... arguments) {
        return new HouseFault(null, field, messageKey, List.of(arguments));
    }
}
