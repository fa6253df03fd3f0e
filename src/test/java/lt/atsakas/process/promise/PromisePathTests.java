package lt.atsakas.process.promise;

import static lt.atsakas.process.promise.Promising.DONE;
import static lt.atsakas.process.promise.Promising.KEEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.sequel.KeeperUnfit;
import lt.atsakas.sequel.NewPromise;
import lt.atsakas.sequel.PromiseDayFar;
import lt.atsakas.sequel.PromiseDayPast;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.PromiseId;
import lt.atsakas.sequel.PromiseState;
import lt.atsakas.sequel.PromisesFrozen;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a promise beside its closed case: when it is made, whose work it is, by when, and what comes of nobody doing it. */
@AtsakasTest
class PromisePathTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId KEEPER = new EmployeeId("handler2");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PromiseDesk desk;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Journal journal;

    @Autowired
    private Mailbox mailbox;

    @Test
    void aPromiseIsMadeWhenTheClientHasTheAnswerAndNotBefore() {
        Walk walk = Walk.begin(beans).drafting();
        PromiseId promise = Promising.written(walk);
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(desk.card(promise).state()).isEqualTo(PromiseState.DRAFTED);

        Promising.answered(walk).postmanComes();

        assertThat(desk.card(promise).state()).isEqualTo(PromiseState.OPEN);
        assertThat(walk.steps()).containsExactly(KEEP);
        assertThat(walk.task(KEEP).getAssignee()).isEqualTo("handler2");
        assertThat(walk.task(KEEP).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-12-04T22:00:00Z"));
        assertThat(walk.due("event_promiseNear")).isEqualTo(Instant.parse("2026-12-03T06:00:00Z"));
        assertThat(subjects(walk, "handler2")).contains("įvykdykite pažadą klientui");
        assertThat(journal.of(walk.number())).anyMatch(line -> line.kind() == JournalKind.PROMISE_MADE);
    }

    @Test
    void itsKeeperSeesTheCaseAsLongAsItIsTheirs() {
        Walk walk = Promising.made(Walk.begin(beans).drafting());
        assertThat(access.maySee(walk.facts(), KEEPER)).isTrue();

        assertThatThrownBy(() -> walk.complete(KEEP, "handler2", Map.of("note", " ")))
                .isInstanceOf(FieldRefused.class);
        walk.complete(KEEP, "handler2", DONE);

        assertThat(desk.of(walk.number())).singleElement().satisfies(kept -> {
            assertThat(kept.state()).isEqualTo(PromiseState.KEPT);
            assertThat(kept.keptBy()).isEqualTo(KEEPER);
            assertThat(kept.note()).isEqualTo("Lempa pakeista gruodžio 3 d.");
        });
        assertThat(access.maySee(walk.facts(), KEEPER)).isFalse();
        assertThat(walk.steps()).isEmpty();
    }

    @Test
    void nobodyKeepingItIsRemindedAndThenEscalatedWithoutLastingAccess() {
        Walk walk = Walk.begin(beans).drafting();
        Promising.written(walk, "v.adomaityte");
        Promising.answered(walk).fire("event_promiseNear").postmanComes();
        assertThat(subjects(walk, "v.adomaityte")).contains("liko diena");

        walk.fire("event_promiseOverdue");

        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("otherhead");
        assertThat(access.maySee(walk.facts(), new EmployeeId("otherhead"))).isTrue();
        assertThat(desk.of(walk.number()).get(0).isLate(LocalDate.parse("2026-12-05")))
                .isTrue();
        walk.complete(KEEP, "v.adomaityte", DONE);
        assertThat(walk.steps()).isEmpty();
        assertThat(access.maySee(walk.facts(), new EmployeeId("otherhead"))).isFalse();
    }

    @Test
    void aKeeperWhoMayNotKnowOfTheCaseIsFollowedByItsHead() {
        Walk walk = Walk.begin(beans).drafting();
        Promising.written(walk);
        beans.getBean(Impartiality.class)
                .nameComplainedAbout(walk.number(), Set.of(KEEPER), Actor.employee(new EmployeeId("registrar")));

        Promising.answered(walk);

        assertThat(walk.task(KEEP).getAssignee()).isEqualTo("unithead");
    }

    @Test
    void onlyWhoWritesTheAnswerPromisesAndOnlyWhileItIsWritten() {
        Walk walk = Walk.begin(beans).drafting();
        NewPromise lamp = new NewPromise("Lempa", KEEPER, LocalDate.parse("2026-12-04"));

        assertThatThrownBy(() -> desk.write(walk.number(), lamp, KEEPER)).isInstanceOf(PromisesFrozen.class);
        assertThatThrownBy(() -> desk.write(
                        walk.number(), new NewPromise("Lempa", KEEPER, LocalDate.parse("2026-11-22")), HANDLER))
                .isInstanceOf(PromiseDayPast.class);
        assertThatThrownBy(() -> desk.write(
                        walk.number(), new NewPromise("Lempa", KEEPER, LocalDate.parse("9999-01-04")), HANDLER))
                .isInstanceOf(PromiseDayFar.class);
        assertThatThrownBy(() -> desk.write(
                        walk.number(),
                        new NewPromise("Lempa", new EmployeeId("nobody"), LocalDate.parse("2026-12-04")),
                        HANDLER))
                .isInstanceOf(KeeperUnfit.class);
        walk.written().complete("userTask_draftAnswer", "handler", Map.of());
        assertThatThrownBy(() -> desk.write(walk.number(), lamp, HANDLER)).isInstanceOf(PromisesFrozen.class);
    }

    @Test
    void whatIsDroppedOrNeverAnsweredPromisesNothing() {
        Walk walk = Walk.begin(beans).drafting();
        PromiseId dropped = Promising.written(walk);
        desk.drop(walk.number(), dropped, HANDLER);
        assertThat(desk.of(walk.number())).isEmpty();
        assertThatThrownBy(() -> desk.drop(walk.number(), dropped, HANDLER)).isInstanceOf(NotFound.class);

        Promising.written(walk);
        walk.happens(new CaseClosed(walk.number(), Outcome.WITHDRAWN));

        assertThat(desk.of(walk.number())).isEmpty();
    }

    private String subjects(Walk walk, String login) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .map(DeliveredMail::subject)
                .filter(subject -> subject.contains(walk.number().value()))
                .toList()
                .toString();
    }
}
