package lt.atsakas.committee;

import java.util.List;

/** What is wrong with one field of a committee; the key names the words, the arguments fill them in. */
public record CommitteeFault(String field, String messageKey, List<Object> arguments) {

    static CommitteeFault of(String field, String reason, Object... arguments) {
        return new CommitteeFault(field, "committee.fault." + reason, List.of(arguments));
    }
}
