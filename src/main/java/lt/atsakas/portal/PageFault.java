package lt.atsakas.portal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import lt.atsakas.shared.web.FaultyField;

/** One line of the error summary: the field's id on the page, and how to mend it. */
record PageFault(String id, String message) {

    static List<PageFault> of(List<FaultyField> faults) {
        return faults.stream()
                .map(fault -> new PageFault(ComplaintForm.fieldOf(fault.field()), fault.message()))
                .toList();
    }

    /** What each field shows beside it. */
    static Map<String, String> byField(List<PageFault> faults) {
        return faults.stream().collect(toMap(PageFault::id, PageFault::message, (one, other) -> one + " " + other));
    }
}
