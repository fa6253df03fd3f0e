package lt.atsakas.portal;

import java.util.List;
import lt.atsakas.shared.web.FaultyField;

/** One line of the error summary: the field's id on the page, and how to mend it. */
record PageFault(String id, String message) {

    static List<PageFault> of(List<FaultyField> faults) {
        return faults.stream()
                .map(fault -> new PageFault(ComplaintForm.fieldOf(fault.field()), fault.message()))
                .toList();
    }
}
