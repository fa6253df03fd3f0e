package lt.atsakas.forwarding;

import java.util.List;

/** What is wrong with one field of a body; the key names the words, the arguments fill them in. */
public record BodyFault(String field, String messageKey, List<Object> arguments) {

    static BodyFault of(String field, String reason, Object... arguments) {
        return new BodyFault(field, "forwarding.fault." + reason, List.of(arguments));
    }
}
