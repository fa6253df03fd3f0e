package lt.atsakas.demo.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TimeMachineTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T08:00:00Z");

    private final SetTime time = new SetTime(MONDAY);

    @Test
    void runsWhatFallsDueOnTheWayInOrderAndAtItsOwnMoment() {
        Diary timers = new Diary(time, WEDNESDAY);
        Diary letters = new Diary(time, TUESDAY, FRIDAY.plusSeconds(1));

        Instant reached = new TimeMachine(time, List.of(timers, letters)).moveTo(FRIDAY);

        assertThat(reached).isEqualTo(FRIDAY);
        assertThat(letters.done).containsExactly(TUESDAY);
        assertThat(timers.done).containsExactly(WEDNESDAY);
    }

    @Test
    void runsWhatTheWayItselfMakesDue() {
        Diary letters = new Diary(time);
        Diary timers = new Diary(time, TUESDAY) {
            @Override
            void happens(Instant moment) {
                letters.write(WEDNESDAY);
            }
        };

        new TimeMachine(time, List.of(letters, timers)).moveTo(FRIDAY);

        assertThat(letters.done).containsExactly(WEDNESDAY);
    }

    @Test
    void runsWhatIsDueAlreadyBeforeItLeaves() {
        Diary timers = new Diary(time, MONDAY);

        new TimeMachine(time, List.of(timers)).moveTo(MONDAY);

        assertThat(timers.done).containsExactly(MONDAY);
    }

    @Test
    void goesNoFartherThanAnybodyNeeds() {
        TimeMachine machine = new TimeMachine(time, List.of());

        assertThatThrownBy(() -> machine.moveTo(Instant.MAX)).isInstanceOf(TimeTooFar.class);
        assertThatThrownBy(() -> machine.moveTo(Instant.parse("2032-11-23T08:00:00Z")))
                .isInstanceOf(TimeTooFar.class);
        time.set(Instant.parse("2059-12-31T00:00:00Z"));
        assertThatThrownBy(() -> machine.moveTo(Instant.parse("2060-01-02T00:00:00Z")))
                .isInstanceOf(TimeTooFar.class);
        assertThat(machine.now()).isEqualTo(Instant.parse("2059-12-31T00:00:00Z"));
    }

    @Test
    void workThatNeverEndsIsTold() {
        DueWork endless = new DueWork() {
            @Override
            public Optional<Instant> nextAfter(Instant moment) {
                return Optional.empty();
            }

            @Override
            public boolean runDue() {
                return true;
            }
        };

        assertThatThrownBy(() -> new TimeMachine(time, List.of(endless)).moveTo(FRIDAY))
                .isInstanceOf(WorkNeverEnds.class);
    }

    @Test
    void doesNotGoBack() {
        TimeMachine machine = new TimeMachine(time, List.of());

        assertThatThrownBy(() -> machine.moveTo(MONDAY.minusMillis(1))).isInstanceOf(TimeGoesForwardOnly.class);
        assertThat(time.instant()).isEqualTo(MONDAY);
    }

    private static final class SetTime implements AdjustableTime {

        private Instant now;

        SetTime(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public void set(Instant moment) {
            now = moment;
        }
    }

    /** Notes for moments; what was done notes the moment it was done at. */
    private static class Diary implements DueWork {

        final List<Instant> done = new ArrayList<>();
        private final NavigableSet<Instant> notes;
        private final AdjustableTime time;

        Diary(AdjustableTime time, Instant... notes) {
            this.time = time;
            this.notes = new TreeSet<>(List.of(notes));
        }

        void write(Instant moment) {
            notes.add(moment);
        }

        void happens(Instant moment) {}

        @Override
        public Optional<Instant> nextAfter(Instant moment) {
            return Optional.ofNullable(notes.higher(moment));
        }

        @Override
        public boolean runDue() {
            boolean due = !notes.isEmpty() && !notes.first().isAfter(time.instant());
            if (due) {
                done.add(time.instant());
                happens(notes.pollFirst());
            }
            return due;
        }
    }
}
