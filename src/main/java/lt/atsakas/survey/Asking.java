package lt.atsakas.survey;

import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.Outcome;

/** Who is asked: whoever gets an answer. Not who withdrew, whose complaint was forwarded or left unexamined, nor who only wrote to thank. */
final class Asking {

    private Asking() {}

    /** Whether the client of a case that is answered, or about to be, is asked. */
    static boolean fits(CaseFacts facts) {
        boolean answered = facts.outcome() == null || facts.outcome() == Outcome.ANSWERED;
        return answered && facts.kind() != CaseKind.THANKS && facts.unit() != null && facts.category() != null;
    }
}
