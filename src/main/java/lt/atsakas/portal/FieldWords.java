package lt.atsakas.portal;

import java.util.List;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.FaultyField;
import org.springframework.stereotype.Component;

/** Puts the faults of a submission into words. */
@Component
public class FieldWords {

    private final VisitorWords words;

    FieldWords(VisitorWords words) {
        this.words = words;
    }

    /** The faulty fields by their paths, in the order of the form. */
    public List<FaultyField> of(List<FieldFault> faults) {
        return faults.stream().map(this::of).toList();
    }

    private FaultyField of(FieldFault fault) {
        return new FaultyField(
                fault.field(), words.of(fault.messageKey(), fault.arguments().toArray()));
    }
}
