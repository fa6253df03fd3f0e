package lt.atsakas.committee;

/** How many votes a proposal needs. */
public enum VotingRule {
    /** More votes for than against; abstentions do not count. */
    MAJORITY_OF_VOTES,
    /** Votes of more than half of those present; who abstains is not for it. */
    MAJORITY_OF_PRESENT,
    /** Votes of at least two thirds of those present: there is no tie. */
    TWO_THIRDS_OF_PRESENT;

    /** Above zero when the proposal is adopted, below when it is not, zero at a tie. */
    int balance(Tally tally) {
        return switch (this) {
            case MAJORITY_OF_VOTES -> Integer.compare(tally.inFavour(), tally.against());
            case MAJORITY_OF_PRESENT -> Integer.compare(2 * tally.inFavour(), tally.present());
            case TWO_THIRDS_OF_PRESENT -> 3 * tally.inFavour() >= 2 * tally.present() ? 1 : -1;
        };
    }

    /** The key of its words. */
    public String messageKey() {
        return "committee.votingRule." + name();
    }
}
