package lt.atsakas.survey;

import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.registry.ReplyBy;

/**
 * Who is asked: whoever has got an answer, wanted it by e-mail and has a mailbox. Not who withdrew, whose complaint was forwarded or left
 * unexamined, nor who only wrote to thank.
 */
final class Asking {

    private Asking() {}

    static boolean fits(CaseFacts facts) {
        return facts.outcome() == Outcome.ANSWERED
                && facts.kind() != CaseKind.THANKS
                && facts.unit() != null
                && facts.category() != null
                && isReachable(facts);
    }

    /** Asked again when the letter is written: a mailbox may be gone by then. */
    static boolean isReachable(CaseFacts facts) {
        String email = facts.client().email();
        return facts.replyBy() == ReplyBy.EMAIL && email != null && !email.isBlank();
    }
}
