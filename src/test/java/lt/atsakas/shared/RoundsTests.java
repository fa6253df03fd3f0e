package lt.atsakas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RoundsTests {

    private final Rounds rounds = new Rounds("trial");

    @Test
    void whatBreaksThemOffIsToldOnce(CapturedOutput log) {
        rounds.make(this::breakOff);
        rounds.make(this::breakOff);
        rounds.make(this::breakOff);

        assertThat(log).containsOnlyOnce("Rounds of trial break off;").containsOnlyOnce("The line is cut");
    }

    @Test
    void theFirstThatGetsThroughAgainIsToldOnce(CapturedOutput log) {
        AtomicInteger done = new AtomicInteger();

        rounds.make(this::breakOff);
        rounds.make(done::incrementAndGet);
        rounds.make(done::incrementAndGet);

        assertThat(log).containsOnlyOnce("Rounds of trial get through again");
        assertThat(done).hasValue(2);
    }

    @Test
    void theyKeepQuietWhileAllIsWell(CapturedOutput log) {
        rounds.make(() -> {});

        assertThat(log).doesNotContain("Rounds of trial");
    }

    @Test
    void whatBreaksThemOffLaterIsToldAnew(CapturedOutput log) {
        rounds.make(this::breakOff);
        rounds.make(() -> {});
        rounds.make(this::breakOff);

        assertThat(log.getAll().split("Rounds of trial break off;", -1)).hasSize(3);
    }

    private void breakOff() {
        throw new IllegalStateException("The line is cut");
    }
}
