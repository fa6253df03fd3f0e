package lt.atsakas.sequel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lt.atsakas.correspondence.AnswerText;

/**
 * What a correction may touch (VAĮ 15): words of the findings and the reasons, and few of them. What was decided, the legal basis and the
 * road of appeal stay; whoever wants to change those asks for a second review.
 */
final class ClericalError {

    /** A clerical error is a slip of the pen, not a new reason. */
    static final int MOST_WORDS = 30;

    private ClericalError() {}

    /** What is corrected; {@link SubstanceChanged} or {@link NothingCorrected} where that is too much or nothing. */
    static List<WordChange> in(AnswerText issued, AnswerText corrected) {
        boolean sameSubstance = issued.decision() == corrected.decision()
                && issued.appeal() == corrected.appeal()
                && Objects.equals(
                        issued.legalBasis().strip(), corrected.legalBasis().strip());
        List<WordChange> changes = changes(issued, corrected);
        if (!sameSubstance || WordChanges.countedWords(changes) > MOST_WORDS) {
            throw new SubstanceChanged(MOST_WORDS);
        }
        if (changes.isEmpty()) {
            throw new NothingCorrected();
        }
        return changes;
    }

    static List<WordChange> changes(AnswerText issued, AnswerText corrected) {
        List<WordChange> changes = new ArrayList<>(WordChanges.between(issued.findings(), corrected.findings()));
        changes.addAll(WordChanges.between(issued.reasons(), corrected.reasons()));
        return changes;
    }
}
