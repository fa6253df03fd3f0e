package lt.atsakas.shared.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** What to mend in a form: the field's id on the page and the words; one line of the summary above the form. */
public record PageFault(String id, String message) {

    /** What each field shows beside it. */
    public static Map<String, String> byField(List<PageFault> faults) {
        return faults.stream().collect(toMap(PageFault::id, PageFault::message, (one, other) -> one + " " + other));
    }
}
