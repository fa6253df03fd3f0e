package lt.atsakas.process.committeereview;

import static java.util.Objects.requireNonNull;
import static lt.atsakas.process.committeereview.Sitting.DECLARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.CommitteeId;
import lt.atsakas.committee.Declaration;
import lt.atsakas.committee.Hearing;
import lt.atsakas.committee.NewCommittee;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.committee.TieRule;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two sessions that lose a member in the same moment do not call the same alternate. */
@AtsakasTest
class AlternateCalledOnceTests {

    private static final Map<String, String> UNAVAILABLE = Map.of("decision", "unavailable");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Hearing hearing;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private Sitting sitting;
    private Sitting other;
    private Walk first;
    private Walk second;

    /** Two committees with one alternate between them. */
    @BeforeEach
    void twoSessionsOverlap() {
        sitting = Sitting.founded(beans);
        other = Sitting.withoutAlternates(beans);
        first = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        CommitteeId same = withTheSameAlternate();
        second = other.asked(Walk.begin(beans).examining())
                .complete(Sitting.PLAN, "secretary", Sitting.plan(same, "2026-12-03", "10:30"))
                .fire("serviceTask_inviteMembers");
    }

    @Test
    void whoeverComesSecondGoesWithoutTheAlternateOfTheFirst() {
        CompletableFuture<Void> beside = requireNonNull(transaction.execute(open -> {
            loses(first, sitting);
            CompletableFuture<Void> another =
                    CompletableFuture.runAsync(() -> transaction.executeWithoutResult(losing -> loses(second, other)));
            await().pollInSameThread().until(() -> another.isDone() || somebodyWaitsForUs());
            return another;
        }));
        beside.join();

        assertThat(asked(sitting, first)).contains(sitting.alternate());
        assertThat(asked(other, second)).doesNotContain(sitting.alternate());
    }

    @Test
    void aSessionThatMovesInThatMomentWaitsForItsCaseAndNotTheOtherWayRound() {
        CompletableFuture<Void> moving = requireNonNull(transaction.execute(open -> {
            beans.getBean(CaseHold.class).take(first.number());
            CompletableFuture<Void> another =
                    CompletableFuture.runAsync(() -> sitting.moved(first, "2026-12-04T08:00:00Z", false));
            await().pollInSameThread().until(() -> another.isDone() || somebodyWaitsForUs());
            first.complete(DECLARE, sitting.member(0), UNAVAILABLE);
            return another;
        }));

        moving.join();
        assertThat(sitting.starts(first)).isEqualTo("2026-12-04T08:00:00Z");
        assertThat(asked(sitting, first)).contains(sitting.alternate());
    }

    /** Its first member cannot come, and whoever can steps in at once. */
    private void loses(Walk walk, Sitting bench) {
        EmployeeId member = new EmployeeId(bench.member(0));
        ReviewId review = bench.review(walk).id();
        hearing.declare(review, member, Declaration.UNAVAILABLE, member);
        hearing.callAlternates(review);
    }

    private CommitteeId withTheSameAlternate() {
        return beans.getBean(CommitteeDesk.class)
                .found(new NewCommittee(
                        "Bendro pakaitinio komisija " + sitting.id(),
                        true,
                        true,
                        new EmployeeId("secretary"),
                        new EmployeeId(other.member(0)),
                        List.of(new EmployeeId(other.member(1)), new EmployeeId(other.member(2))),
                        List.of(new EmployeeId(sitting.alternate())),
                        2,
                        VotingRule.MAJORITY_OF_PRESENT,
                        TieRule.REJECTED));
    }

    private static List<String> asked(Sitting sitting, Walk walk) {
        return sitting.participants(walk).stream()
                .map(one -> one.employee().value())
                .toList();
    }

    /** Asked within the transaction that is waited for: whoever else of the server waits for somebody else does not count. */
    private boolean somebodyWaitsForUs() {
        return database.sql("select exists (select from pg_locks where not granted"
                        + " and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
