package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.visit.MeetingTextUnfit;
import lt.atsakas.visit.MeetingTimeUnfit;
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

    private static String field(RuleViolation refused) {
        if (refused instanceof MeetingTextUnfit unfit) {
            return unfit.field();
        }
        return refused instanceof MeetingTimeUnfit unfit && unfit.isOfHour() ? "time" : "day";
    }
}
