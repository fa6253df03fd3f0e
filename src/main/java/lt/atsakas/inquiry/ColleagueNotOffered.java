package lt.atsakas.inquiry;

import lt.atsakas.shared.RuleViolation;

/** A question is passed on within the asked unit only, to somebody who works there and may have to do with the case. */
public final class ColleagueNotOffered extends RuleViolation {

    ColleagueNotOffered() {
        super("inquiry.colleagueNotOffered");
    }
}
