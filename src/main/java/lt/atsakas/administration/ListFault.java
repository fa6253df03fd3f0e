package lt.atsakas.administration;

import java.util.List;
import lt.atsakas.organisation.HouseFault;
import org.jspecify.annotations.Nullable;

/**
 * What is to be mended in a list of staff.
 *
 * @param line in the file; zero when it is no single line's fault
 * @param column which cell of the line; null when it is the whole line's
 * @param messageKey the words: what is wrong and what to do
 * @param arguments what fills the words in
 */
public record ListFault(long line, @Nullable StaffColumn column, String messageKey, List<Object> arguments) {

    static ListFault of(long line, StaffColumn column, String messageKey, Object... arguments) {
        return new ListFault(line, column, messageKey, List.of(arguments));
    }

    static ListFault of(long line, HouseFault fault) {
        return new ListFault(line, StaffColumn.of(fault.field()).orElse(null), fault.messageKey(), fault.arguments());
    }
}
