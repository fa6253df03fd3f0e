package lt.atsakas.committee;

/** How many votes a proposal needs. */
public enum VotingRule {
    /** More votes for than against; abstentions do not count. */
    MAJORITY_OF_VOTES {
        @Override
        int balance(Tally tally) {
            return Integer.compare(tally.inFavour(), tally.against());
        }
    },
    /** Votes of more than half of those present; who abstains is not for it. */
    MAJORITY_OF_PRESENT {
        @Override
        int balance(Tally tally) {
            return Integer.compare(2 * tally.inFavour(), tally.present());
        }
    },
    /** Votes of at least two thirds of those present: there is no tie. */
    TWO_THIRDS_OF_PRESENT {
        @Override
        int balance(Tally tally) {
            return 3 * tally.inFavour() >= 2 * tally.present() ? 1 : -1;
        }
    };

    /** Above zero when the proposal is adopted, below when it is not, zero at a tie. */
    abstract int balance(Tally tally);

    /** The key of its words. */
    public String messageKey() {
        return "committee.votingRule." + name();
    }
}
