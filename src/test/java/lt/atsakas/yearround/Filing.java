package lt.atsakas.yearround;

import java.time.Instant;

/** A complaint that comes in at that moment, and how those who work on it behave. */
record Filing(Instant at, String category, Pace pace, boolean asksForMore, boolean conflicted, boolean returned) {

    /** How likely it is that somebody does a task on a working morning, in hundredths. */
    enum Pace {
        PROMPT(60),
        SLOW(22),
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
