package lt.atsakas.process.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingState;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody has weighed what they were not shown, and the journal tells what became of each proceeding elsewhere. */
@AtsakasTest
class SeenProceedingsTests {

    private static final String ADMISSION = "userTask_decideAdmissibility";
    private static final String SEEN = "proceedingsSeen";
    private static final String NONE = "Neįrašyta";
    private static final Map<String, String> EXAMINE = Map.of("decision", "examine");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Journal journal;

    @Autowired
    private HouseWords words;

    @Autowired
    private MovableClock clock;

    private Suing suing;

    @BeforeEach
    void meet() {
        suing = new Suing(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whatIsHeardWhileTheHeadDecidesIsReadBeforeTheyDecide() {
        Walk walk = suing.read(Doubting.doubted(Walk.begin(beans)));
        suing.recorded(walk);

        assertIsNotSeen(() -> walk.complete(ADMISSION, "unithead", EXAMINE));
        assertIsNotSeen(() -> walk.complete(ADMISSION, "unithead", sending(NONE)));
        assertIsNotSeen(() -> walk.complete(ADMISSION, "unithead", Doubting.LEAVE));
        assertThat(states(walk)).containsExactly(ProceedingState.NOTED);

        suing.read(walk).complete(ADMISSION, "unithead", EXAMINE);
        assertThat(states(walk)).containsExactly(ProceedingState.WEIGHED);
    }

    @Test
    void whoeverHasTheFormInTwoWindowsDecidesInTheNewerOne() {
        Walk walk = suing.recorded(suing.read(Doubting.doubted(Walk.begin(beans))));
        String shown = seen(suing.read(walk));

        assertThat(shown).startsWith("Įrašų: 1.");
        assertThatThrownBy(() -> walk.complete(ADMISSION, "unithead", sending(NONE)))
                .isInstanceOf(FieldRefused.class);

        walk.complete(ADMISSION, "unithead", sending(shown));
        assertThat(states(walk)).containsExactly(ProceedingState.WEIGHED);
    }

    @Test
    void nobodySaysToHaveSeenWhatTheFormDidNotShow() {
        Walk walk = suing.read(Doubting.doubted(Walk.begin(beans)));
        Walk other = suing.recorded(Walk.begin(beans)).classified();
        suing.recorded(walk);

        assertThatThrownBy(() -> walk.complete(ADMISSION, "unithead", sending(seen(other))))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void theJournalSaysWhoWeighedWhich() {
        Walk walk = suing.recorded(Walk.begin(beans)).classified();

        walk.complete(ADMISSION, "unithead", EXAMINE);

        assertThat(lines(walk, JournalKind.PROCEEDING_WEIGHED)).singleElement().satisfies(line -> {
            assertThat(line.actor().employee()).hasToString("unithead");
            assertThat(line.details()).containsEntry("proceedingBody", "COURT").containsEntry("day", "2026-11-20");
        });
    }

    @Test
    void theJournalSaysThatNobodyDecidedOfACaseThatEnded() {
        Walk walk = new Withdrawing(beans).withdrawn(suing.recorded(Doubting.doubted(Walk.begin(beans))), "unithead");

        assertThat(lines(walk, JournalKind.PROCEEDING_LAPSED))
                .singleElement()
                .satisfies(line -> assertThat(line.details())
                        .containsEntry("proceedingBody", "COURT")
                        .containsEntry("day", "2026-11-20"))
                .extracting(JournalEntry::actor)
                .isEqualTo(Actor.system());
    }

    @Test
    void ofAComplaintLeftUnexaminedOnlyThatCountsAsWeighedWhichItsHeadKnew() {
        Walk known = suing.recorded(Walk.begin(beans)).classified().complete(ADMISSION, "unithead", Doubting.LEAVE);
        Walk late = Doubting.refusalProposed(Walk.begin(beans));
        clock.advance(Duration.ofMinutes(5));
        suing.recorded(late);

        left(known);
        left(late);

        assertThat(states(known)).containsExactly(ProceedingState.WEIGHED);
        assertThat(lines(known, JournalKind.PROCEEDING_WEIGHED)).hasSize(1);
        assertThat(states(late)).containsExactly(ProceedingState.LAPSED);
        assertThat(lines(late, JournalKind.PROCEEDING_LAPSED)).hasSize(1);
    }

    private static void left(Walk walk) {
        walk.complete("userTask_approveRefusal", "director", Map.of("decision", "approve"))
                .fire(Suing.LETTER);
    }

    private void assertIsNotSeen(ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        broken -> assertThat(words.of(broken))
                                .contains("Kol sprendėte")
                                .contains("užduotį atverkite iš naujo"));
    }

    private static Map<String, String> sending(String seen) {
        Map<String, String> form = new HashMap<>(EXAMINE);
        form.put(SEEN, seen);
        return form;
    }

    private String seen(Walk walk) {
        return String.valueOf(beans.getBean(TaskService.class)
                .getVariableLocal(walk.task(ADMISSION).getId(), SEEN));
    }

    private List<ProceedingState> states(Walk walk) {
        return suing.of(walk).stream().map(ProceedingCard::state).toList();
    }

    private List<JournalEntry> lines(Walk walk, JournalKind kind) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == kind)
                .toList();
    }
}
