package lt.atsakas.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * What the handler writes: the decision, the facts found, the legal basis, the reasons and the road of appeal (VAĮ 10(5)).
 * Merge fields such as <code>{{klientas}}</code> are filled in when the letter is made.
 */
public record AnswerText(
        @Nullable Decision decision,
        String findings,
        String legalBasis,
        String reasons,
        @Nullable AppealKind appeal) {

    static final AnswerText EMPTY = new AnswerText(null, "", "", "", null);

    @Override
    public String toString() {
        return "AnswerText[" + decision + "]";
    }
}
