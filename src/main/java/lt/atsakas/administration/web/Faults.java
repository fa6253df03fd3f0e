package lt.atsakas.administration.web;

import java.util.List;
import lt.atsakas.organisation.ChangeRefused;
import lt.atsakas.organisation.ChangedMeanwhile;
import lt.atsakas.organisation.HouseFault;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Component;

/** Puts what the house refuses beside the fields of a form. */
@Component
class Faults {

    private final HouseWords words;

    Faults(HouseWords words) {
        this.words = words;
    }

    /** Of a change that was refused, or that somebody else came before with. */
    List<PageFault> of(RuleViolation refused) {
        return refused instanceof ChangeRefused change
                ? change.faults().stream().map(this::of).toList()
                : List.of(new PageFault(FormPage.WHOLE, words.of(refused)));
    }

    PageFault of(String field, String messageKey, Object... arguments) {
        return new PageFault(field, words.of(messageKey, arguments));
    }

    /** Whether the form is to be shown with what others have made of it meanwhile. */
    static boolean isOutdated(RuleViolation refused) {
        return refused instanceof ChangedMeanwhile;
    }

    private PageFault of(HouseFault fault) {
        return new PageFault(
                fault.field(), words.of(fault.messageKey(), fault.arguments().toArray()));
    }
}
