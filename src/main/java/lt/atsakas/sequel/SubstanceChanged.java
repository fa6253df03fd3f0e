package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** What was decided, its legal basis or the road of appeal would change, or too much of the text: that is no clerical error (VAĮ 15). */
public final class SubstanceChanged extends RuleViolation {

    SubstanceChanged(int mostWords, int mostInOnePlace) {
        super("sequel.correction.substance", mostWords, mostInOnePlace);
    }
}
