package lt.atsakas.mailroom.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** What to mend in a form: the field's id on the page and the words. */
record MailFault(String id, String message) {

    static Map<String, String> byField(List<MailFault> faults) {
        return faults.stream().collect(toMap(MailFault::id, MailFault::message, (one, other) -> one + " " + other));
    }
}
