package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import lt.atsakas.process.Walk;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.forwarding.Redirecting;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** When a case has ended, nobody is asked any more about what went on beside it. */
@AtsakasTest
class EndedCaseTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Journal journal;

    @Test
    void aWithdrawnCaseTakesEverythingBesideItAlong() {
        Walk walk = Walk.begin(beans).examining();
        new Asking(beans).asked(walk);
        new Extending(beans).asked(walk, "handler");
        new Suspending(beans).asked(walk, "2026-12-10");
        new Recusing(beans).askedByClient(walk, "handler");
        assertThat(walk.steps())
                .contains(Asking.CONTRIBUTE, Extending.DECIDE, Suspending.DECIDE, "userTask_decideRecusal");

        new Withdrawing(beans).withdrawn(walk, "director");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(walk.steps()).isEmpty();
        assertThat(journal.of(walk.number())).anyMatch(line -> line.kind() == JournalKind.ASKED_RECUSAL_LAPSED);
    }

    @Test
    void aForwardedCaseLeavesNoRecusalAndNoEscalationOfIt() {
        Walk walk = Redirecting.byMail(beans).sent(Walk.begin(beans));
        new Recusing(beans).raisedBy("director", walk, "unithead");
        walk.fire("event_decisionOverdue");

        walk.postmanComes().fire("serviceTask_closeForwarded");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.FORWARDED);
        assertThat(walk.steps()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(walk.number().value())
                        .list())
                .isEmpty();
        assertThat(journal.of(walk.number())).anyMatch(line -> line.kind() == JournalKind.RECUSAL_LAPSED);
    }
}
