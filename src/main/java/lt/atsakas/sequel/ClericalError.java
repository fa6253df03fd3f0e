package lt.atsakas.sequel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lt.atsakas.correspondence.AnswerText;

/**
 * What a correction may touch (VAĮ 15): words of the findings and the reasons, few of them, few in one place, and never from a yes to a no.
 * What was decided, the legal basis and the road of appeal stay; whoever wants to change those asks for a second review.
 */
final class ClericalError {

    /** A clerical error is a slip of the pen, not a new reason. */
    static final int MOST_WORDS = 30;

    /** More words in one place are a sentence written anew. */
    static final int MOST_IN_ONE_PLACE = 6;

    private ClericalError() {}

    /** What is corrected; {@link SubstanceChanged} or {@link NothingCorrected} where that is too much or nothing. */
    static List<WordChange> in(AnswerText issued, AnswerText corrected) {
        boolean sameSubstance = issued.decision() == corrected.decision()
                && issued.appeal() == corrected.appeal()
                && Objects.equals(
                        issued.legalBasis().strip(), corrected.legalBasis().strip());
        List<WordChange> changes = changes(issued, corrected);
        if (!sameSubstance
                || !isSlip(changes)
                || isWrittenAnew(issued.findings(), corrected.findings())
                || isWrittenAnew(issued.reasons(), corrected.reasons())) {
            throw new SubstanceChanged(MOST_WORDS, MOST_IN_ONE_PLACE);
        }
        if (changes.isEmpty()) {
            throw new NothingCorrected();
        }
        return changes;
    }

    private static boolean isSlip(List<WordChange> changes) {
        return WordChanges.countedWords(changes) <= MOST_WORDS
                && changes.stream()
                        .allMatch(change -> WordChanges.countedWords(List.of(change)) <= MOST_IN_ONE_PLACE
                                && !Negation.isTurned(change.before(), change.after()));
    }

    /** Of a short text few words are all of it: more than half of them is another text. */
    private static boolean isWrittenAnew(String before, String after) {
        int changed = WordChanges.countedWords(WordChanges.between(before, after));
        return changed > 1 && changed * 2 > WordChanges.words(before).size();
    }

    static List<WordChange> changes(AnswerText issued, AnswerText corrected) {
        List<WordChange> changes = new ArrayList<>(WordChanges.between(issued.findings(), corrected.findings()));
        changes.addAll(WordChanges.between(issued.reasons(), corrected.reasons()));
        return changes;
    }
}
