package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.visit.MeetingTextUnfit;
import lt.atsakas.visit.MeetingTimeUnfit;
import lt.atsakas.visit.NotYoursToMeet;
import lt.atsakas.visit.TooLateToMeet;
import org.springframework.stereotype.Component;

/** Says beside which field of a form about a meeting it stands what there is to mend. */
@Component
class MeetingFaults {

    private final HouseWords words;

    MeetingFaults(HouseWords words) {
        this.words = words;
    }

    List<PageFault> of(RuleViolation refused) {
        return List.of(new PageFault(field(refused), words.of(refused)));
    }

    /** Where nobody can be met any more it stands beside the words, which are there to be copied. */
    List<PageFault> ofPlan(RuleViolation refused) {
        boolean tooLate = refused instanceof TooLateToMeet
                || refused instanceof NotYoursToMeet
                || refused instanceof CaseAlreadyClosed;
        return tooLate ? List.of(new PageFault("purpose", words.of(refused))) : of(refused);
    }

    private static String field(RuleViolation refused) {
        if (refused instanceof MeetingTextUnfit unfit) {
            return unfit.field();
        }
        return refused instanceof MeetingTimeUnfit unfit && unfit.isOfHour() ? "time" : "day";
    }
}
