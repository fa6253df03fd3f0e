package lt.atsakas.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.atsakas.deadlines.ClockFace.Colour;
import lt.atsakas.registry.CaseFacts;
import org.springframework.stereotype.Component;

/** Draws the clock of a case for people: how much time is left, in colour and in words, and why it ends when it does. */
@Component
class ClockFaces {

    private final ClockWords words;
    private final WhyThisDate why;
    private final Clock clock;

    ClockFaces(ClockWords words, WhyThisDate why, Clock clock) {
        this.words = words;
        this.why = why;
        this.clock = clock;
    }

    ClockFace face(CaseFacts facts, CaseClock time, Optional<LedgerEntry> entry) {
        Instant closed = facts.closedAt();
        Instant moment = closed != null ? closed : clock.instant();
        boolean passed = !moment.isBefore(time.answerDeadlinePassed());
        int left = time.daysLeft(moment);
        List<String> explanation =
                entry.map(found -> why.explain(found, facts, time.legal())).orElseGet(List::of);
        return closed != null
                ? new ClockFace(time.answerDue(), left, Colour.STOPPED, stopped(passed), explanation)
                : new ClockFace(
                        time.answerDue(), left, colour(time, left, passed), words.timeLeft(left, passed), explanation);
    }

    private static Colour colour(CaseClock time, int left, boolean passed) {
        if (passed) {
            return Colour.OVERDUE;
        }
        if (left <= time.house().redDaysLeft()) {
            return Colour.RED;
        }
        return left <= time.house().amberDaysLeft() ? Colour.AMBER : Colour.GREEN;
    }

    private String stopped(boolean passed) {
        return words.say(passed ? "clock.closedLate" : "clock.closedInTime");
    }
}
