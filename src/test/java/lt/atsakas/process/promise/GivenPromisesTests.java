package lt.atsakas.process.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.sequel.GivenPromises;
import lt.atsakas.sequel.PromiseCard;
import lt.atsakas.sequel.PromiseDayOff;
import lt.atsakas.sequel.PromiseDayPast;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.PromiseState;
import lt.atsakas.sequel.SequelTextUnfit;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a promise that a registrar gives by word of mouth, beside the case that goes on. */
@AtsakasTest
class GivenPromisesTests {

    private static final String KEEP = "userTask_keepPromise";
    private static final String WHAT = "Paskambinsime, kada atvyks meistras.";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private GivenPromises promises;

    @Autowired
    private PromiseDesk desk;

    @Autowired
    private Journal journal;

    @Test
    void itIsTheRegistrarsToKeepFromTheMomentItIsGiven() {
        Walk walk = given(Walk.begin(beans));

        assertThat(walk.steps()).containsExactlyInAnyOrder("userTask_classifyComplaint", KEEP);
        assertThat(walk.task(KEEP).getAssignee()).isEqualTo("registrar");
        assertThat(walk.task(KEEP).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-11-25T22:00:00Z"));
        assertThat(desk.of(walk.number())).singleElement().satisfies(card -> {
            assertThat(card.state()).isEqualTo(PromiseState.OPEN);
            assertThat(card.toldBy()).isEqualTo(Channel.PHONE);
        });
        assertThat(journal.of(walk.number())).anyMatch(line -> line.kind() == JournalKind.PROMISE_GIVEN);
    }

    @Test
    void aBrokenOneGoesToTheRegistrarsSupervisor() {
        Walk walk = given(Walk.begin(beans)).fire("event_promiseOverdue");

        assertThat(walk.steps()).contains("userTask_handleEscalation");
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isNotEqualTo("registrar");
    }

    @Test
    void onceKeptNobodyIsAskedAnyMore() {
        Walk walk = given(Walk.begin(beans)).complete(KEEP, "registrar", Map.of("note", "Paskambinta."));

        assertThat(walk.steps()).containsExactly("userTask_classifyComplaint");
        assertThat(desk.of(walk.number())).allMatch(card -> card.state() == PromiseState.KEPT);
    }

    @Test
    void theAnswerItselfKeepsThePromiseToHearOfItByItsRoad() {
        Walk walk = Promising.given(Walk.begin(beans));

        Promising.answered(walk.drafting()).postmanComes();

        assertThat(walk.steps()).isEmpty();
        assertThat(desk.of(walk.number())).singleElement().satisfies(card -> {
            assertThat(card.state()).isEqualTo(PromiseState.KEPT);
            assertThat(card.keptBy()).isEqualTo(new EmployeeId("handler"));
            assertThat(card.note()).isEqualTo("Atsakymas klientui įteiktas taip, kaip pažadėta.");
        });
        assertThat(journal.of(walk.number()))
                .filteredOn(line -> line.kind() == JournalKind.PROMISE_KEPT)
                .singleElement()
                .extracting(JournalEntry::actor)
                .isEqualTo(Actor.system());
    }

    @Test
    void whoeverSaysSoTooAfterTheAnswerHasKeptItChangesNothing() {
        Walk walk = Promising.given(Walk.begin(beans));
        Promising.answered(walk.drafting()).postmanComes();
        PromiseCard kept = desk.of(walk.number()).get(0);

        desk.keep(kept.id(), "Paskambinta.", new EmployeeId("registrar"));

        assertThat(desk.of(walk.number())).containsExactly(kept);
        assertThat(journal.of(walk.number()))
                .filteredOn(line -> line.kind() == JournalKind.PROMISE_KEPT)
                .hasSize(1);
    }

    @Test
    void ofALateOneThatTheAnswerKeepsNothingIsLeftWithTheSupervisor() {
        Walk walk = Promising.given(Walk.begin(beans)).fire("event_promiseOverdue");
        assertThat(walk.steps()).contains("userTask_handleEscalation");

        Promising.answered(walk.drafting()).postmanComes();

        assertThat(walk.steps()).isEmpty();
    }

    @Test
    void whoWasPromisedACallOrSomethingElseWaitsForItAfterTheAnswer() {
        Walk walk = Promising.given(Walk.begin(beans), promises.usual(), Channel.PHONE);
        Promising.given(walk, WHAT, Channel.EMAIL);

        Promising.answered(walk.drafting()).postmanComes();

        assertThat(walk.facts().isClosed()).isTrue();
        assertThat(walk.steps()).containsExactly(KEEP, KEEP);
        assertThat(desk.of(walk.number())).allMatch(PromiseCard::isOpen);
    }

    @Test
    void aCaseThatEndsWithoutAnAnswerLeavesThePromiseToWhoeverGaveIt() {
        Walk walk = Promising.given(Walk.begin(beans));

        walk.happens(new CaseClosed(walk.number(), Outcome.WITHDRAWN));

        assertThat(walk.task(KEEP).getAssignee()).isEqualTo("registrar");
        assertThat(desk.of(walk.number())).singleElement().matches(PromiseCard::isOpen);
        walk.complete(KEEP, "registrar", Map.of("note", "Paskambinta: skundą atsiėmė."));
        assertThat(desk.of(walk.number())).singleElement().matches(card -> card.state() == PromiseState.KEPT);
    }

    @Test
    void nobodyPromisesNothingOrForADayOnWhichNobodyWorks() {
        Walk.begin(beans);

        assertThatThrownBy(() -> promises.require(WHAT, LocalDate.parse("2026-11-22")))
                .isInstanceOf(PromiseDayPast.class);
        assertThatThrownBy(() -> promises.require(WHAT, LocalDate.parse("2026-11-28")))
                .isInstanceOf(PromiseDayOff.class);
        assertThatThrownBy(() -> promises.require(" ", LocalDate.parse("2026-11-25")))
                .isInstanceOf(SequelTextUnfit.class);
    }

    private Walk given(Walk walk) {
        return Promising.given(walk, WHAT, Channel.PHONE);
    }
}
