package lt.atsakas.workplace;

import lt.atsakas.organisation.AbsenceDaysImpossible;
import lt.atsakas.organisation.AbsencesOverlap;
import lt.atsakas.organisation.DeputyUnfit;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;

/** Which field of the form a rule of absences is about. */
final class AbsenceFaults {

    private AbsenceFaults() {}

    static PageFault of(RuleViolation broken, HouseWords words) {
        return new PageFault(field(broken), words.of(broken));
    }

    private static String field(RuleViolation broken) {
        if (broken instanceof DeputyUnfit) {
            return "deputy";
        }
        return broken instanceof AbsenceDaysImpossible || broken instanceof AbsencesOverlap ? "last" : "employee";
    }
}
