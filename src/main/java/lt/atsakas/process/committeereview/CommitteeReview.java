package lt.atsakas.process.committeereview;

import lt.atsakas.process.model.CalledWith;

/** The process that a case waits for while a committee has it. */
@CalledWith(process = CommitteeReview.PROCESS, needs = Variables.CASE_NUMBER)
final class CommitteeReview {

    static final String PROCESS = "committee-review";

    private CommitteeReview() {}
}
