package lt.atsakas.intake;

import java.util.List;

/**
 * What is wrong with one field of a submission.
 *
 * @param field its path as the API writes it, such as {@code client.email}
 * @param messageKey the words for the person: what is wrong and what to do
 * @param arguments what fills the words in, such as a limit
 */
public record FieldFault(String field, String messageKey, List<Object> arguments) {

    static FieldFault of(String field, String messageKey, Object... arguments) {
        return new FieldFault(field, messageKey, List.of(arguments));
    }
}
