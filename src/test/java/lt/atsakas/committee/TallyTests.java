package lt.atsakas.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes counted by each rule, ties by each tie rule. */
class TallyTests {

    private static final int MOST = 9;

    @ParameterizedTest
    @CsvSource({
        "2,1,0, MAJORITY_OF_VOTES, ADOPTED",
        "1,0,4, MAJORITY_OF_VOTES, ADOPTED",
        "1,2,0, MAJORITY_OF_VOTES, REJECTED",
        "0,0,3, MAJORITY_OF_VOTES, REJECTED",
        "3,2,0, MAJORITY_OF_PRESENT, ADOPTED",
        "2,0,3, MAJORITY_OF_PRESENT, REJECTED",
        "2,1,0, TWO_THIRDS_OF_PRESENT, ADOPTED",
        "3,2,0, TWO_THIRDS_OF_PRESENT, REJECTED",
        "4,0,2, TWO_THIRDS_OF_PRESENT, ADOPTED",
        "0,0,0, MAJORITY_OF_VOTES, REJECTED",
        "0,0,0, TWO_THIRDS_OF_PRESENT, REJECTED",
    })
    void decidesByTheRule(int inFavour, int against, int abstained, VotingRule rule, Verdict verdict) {
        Tally tally = new Tally(inFavour, against, abstained);

        assertThat(tally.verdict(rule, TieRule.REJECTED, Vote.FOR)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESIDING_VOTE_DECIDES, FOR, ADOPTED",
        "PRESIDING_VOTE_DECIDES, AGAINST, REJECTED",
        "PRESIDING_VOTE_DECIDES, ABSTAINED, REJECTED",
        "REJECTED, FOR, REJECTED",
        "REJECTED, AGAINST, REJECTED",
    })
    void decidesATie(TieRule tie, Vote presiding, Verdict verdict) {
        assertThat(new Tally(2, 2, 0).verdict(VotingRule.MAJORITY_OF_VOTES, tie, presiding))
                .isEqualTo(verdict);
        assertThat(new Tally(2, 1, 1).verdict(VotingRule.MAJORITY_OF_PRESENT, tie, presiding))
                .isEqualTo(verdict);
    }

    @Test
    void countsEachVoteOnce() {
        Tally tally = Tally.of(List.of(Vote.FOR, Vote.ABSTAINED, Vote.FOR, Vote.AGAINST));

        assertThat(tally).isEqualTo(new Tally(2, 1, 1));
        assertThat(tally.present()).isEqualTo(4);
    }

    @Test
    void oneMoreVoteInFavourNeverRejectsWhatWasAdopted() {
        for (Tally tally : all()) {
            Tally persuaded = new Tally(tally.inFavour() + 1, tally.against() - 1, tally.abstained());
            for (VotingRule rule : VotingRule.values()) {
                assertThat(rule.balance(persuaded)).isGreaterThanOrEqualTo(rule.balance(tally));
            }
        }
    }

    @Test
    void whoPresidesMattersAtATieAlone() {
        for (Tally tally : all()) {
            for (VotingRule rule : VotingRule.values()) {
                long verdicts = Stream.of(Vote.values())
                        .map(vote -> tally.verdict(rule, TieRule.PRESIDING_VOTE_DECIDES, vote))
                        .distinct()
                        .count();
                assertThat(verdicts).as("%s by %s", tally, rule).isEqualTo(tally.isTie(rule) ? 2 : 1);
            }
        }
    }

    @Test
    void twoThirdsAreHarderThanHalfOfThosePresentAndThatHarderThanMostOfTheVotes() {
        for (Tally tally : all()) {
            boolean twoThirds = isAdopted(tally, VotingRule.TWO_THIRDS_OF_PRESENT);
            boolean half = isAdopted(tally, VotingRule.MAJORITY_OF_PRESENT);

            assertThat(!twoThirds || half).as("%s", tally).isTrue();
            assertThat(!half || isAdopted(tally, VotingRule.MAJORITY_OF_VOTES))
                    .as("%s", tally)
                    .isTrue();
        }
    }

    private static boolean isAdopted(Tally tally, VotingRule rule) {
        return tally.verdict(rule, TieRule.REJECTED, Vote.FOR) == Verdict.ADOPTED;
    }

    /** Every way in which one to twenty-seven people can vote, somebody of them against. */
    private static List<Tally> all() {
        List<Tally> all = new ArrayList<>();
        IntStream.rangeClosed(0, MOST)
                .forEach(inFavour -> IntStream.rangeClosed(1, MOST)
                        .forEach(against -> IntStream.rangeClosed(0, MOST)
                                .forEach(abstained -> all.add(new Tally(inFavour, against, abstained)))));
        return all;
    }
}
