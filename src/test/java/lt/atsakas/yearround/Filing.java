package lt.atsakas.yearround;

import java.time.Instant;

/** A complaint that comes in at that moment, and how those who work on it behave. */
record Filing(Instant at, String category, Pace pace, boolean asksForMore, boolean conflicted, boolean returned) {

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
