package lt.atsakas.notices;

import java.util.List;

/** What is wrong with a text; the key names the words, the arguments fill them in. */
public record TextFault(String messageKey, List<Object> arguments) {

    static TextFault of(String reason, Object... arguments) {
        return new TextFault("notices.fault." + reason, List.of(arguments));
    }
}
