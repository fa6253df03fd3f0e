package lt.atsakas.committee;

import java.util.Collection;

/** The votes of those present, counted. */
public record Tally(int inFavour, int against, int abstained) {

    public Tally {
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new IllegalArgumentException("No vote counts less than nothing");
        }
    }

    static Tally of(Collection<Vote> votes) {
        return new Tally(count(votes, Vote.FOR), count(votes, Vote.AGAINST), count(votes, Vote.ABSTAINED));
    }

    private static int count(Collection<Vote> votes, Vote wanted) {
        return Math.toIntExact(votes.stream().filter(wanted::equals).count());
    }

    int present() {
        return inFavour + against + abstained;
    }

    boolean isTie(VotingRule rule) {
        return rule.balance(this) == 0;
    }

    /** What the votes decide; nobody's votes decide nothing. */
    Verdict verdict(VotingRule rule, TieRule tie, Vote presiding) {
        if (present() == 0) {
            return Verdict.REJECTED;
        }
        int balance = rule.balance(this);
        boolean adopted = balance > 0 || balance == 0 && tie == TieRule.PRESIDING_VOTE_DECIDES && presiding == Vote.FOR;
        return adopted ? Verdict.ADOPTED : Verdict.REJECTED;
    }
}
