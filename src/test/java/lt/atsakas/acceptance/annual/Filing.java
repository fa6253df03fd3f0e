package lt.atsakas.acceptance.annual;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.Complaints;

/** A complaint that comes in at that moment, and how those who work on it behave. */
record Filing(
        Instant at,
        String category,
        Pace pace,
        boolean asksForMore,
        boolean conflicted,
        boolean returned,
        boolean byPost) {

    /** Whoever is written to by post has no mailbox at all. */
    CaseNumber filedWith(Complaints complaints) {
        return (byPost ? complaints.file(complaints.submissionOf(null, ReplyBy.POST)) : complaints.file()).caseNumber();
    }

    /** How likely it is that the case is worked on on a working morning, in hundredths. */
    enum Pace {
        PROMPT(70),
        SLOW(28),
        ASLEEP(0);

        private final int chance;

        Pace(int chance) {
            this.chance = chance;
        }

        int chance() {
            return chance;
        }
    }
}
