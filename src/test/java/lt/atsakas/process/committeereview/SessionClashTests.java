package lt.atsakas.process.committeereview;

import static java.util.Objects.requireNonNull;
import static lt.atsakas.process.committeereview.Sitting.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.CommitteeId;
import lt.atsakas.committee.MemberSitsElsewhere;
import lt.atsakas.committee.NewCommittee;
import lt.atsakas.committee.SessionElsewhere;
import lt.atsakas.committee.SessionOverlaps;
import lt.atsakas.committee.TieRule;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody can be in two rooms: sessions of one committee, or of two with the same people, do not overlap. */
@AtsakasTest
class SessionClashTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Test
    void oneCommitteeDoesNotMeetTwiceAtOnce() {
        Sitting sitting = Sitting.founded(beans);
        sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        Walk walk = sitting.asked(Walk.begin(beans).examining());

        assertThatThrownBy(() -> sitting.planned(walk, "2026-12-03", "10:30", Map.of()))
                .isInstanceOf(SessionOverlaps.class);
        assertThatThrownBy(() -> sitting.planned(walk, "2026-12-03", "10:00", Map.of("place", "Kita salė")))
                .isInstanceOf(SessionElsewhere.class);
        assertThat(walk.steps()).containsExactly(PLAN);
        sitting.planned(walk, "2026-12-03", "11:00", Map.of());
    }

    @Test
    void aSessionIsNotMovedOverAnother() {
        Sitting sitting = Sitting.founded(beans);
        sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        Walk moved = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-04");

        assertThatThrownBy(() -> sitting.moved(moved, "2026-12-03T08:30:00Z", false))
                .isInstanceOf(SessionOverlaps.class);
        sitting.moved(moved, "2026-12-04T08:30:00Z", false);
    }

    @Test
    void nobodySitsInTwoCommitteesAtOnce() {
        Sitting sitting = Sitting.founded(beans);
        sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        CommitteeId same = otherCommitteeOf(sitting);
        Walk walk = sitting.asked(Walk.begin(beans).examining());

        assertThatThrownBy(() -> walk.complete(PLAN, "secretary", plan(same, "10:30")))
                .isInstanceOf(MemberSitsElsewhere.class);
        walk.complete(PLAN, "secretary", plan(same, "14:00"));
    }

    @Test
    void anAlternateWhoSitsElsewhereThenIsNotCalled() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03");
        CommitteeId elsewhere = committeeOf("Pakaitinio komisija ", sitting, sitting.alternate());
        Walk other = sitting.asked(Walk.begin(beans).examining());
        other.complete(PLAN, "secretary", plan(elsewhere, "10:30")).fire("serviceTask_inviteMembers");

        walk.complete(Sitting.DECLARE, sitting.member(0), Map.of("decision", "unavailable"));

        assertThat(walk.hasJob("serviceTask_inviteMembers")).isFalse();
        assertThat(asked(sitting, walk)).doesNotContain(sitting.alternate());
        other.complete(Sitting.DECLARE, sitting.alternate(), Map.of("decision", "unavailable"));
        walk.complete(Sitting.DECLARE, sitting.member(1), Map.of("decision", "unavailable"));
        assertThat(asked(sitting, walk)).as("free again").contains(sitting.alternate());
    }

    @Test
    void ofTwoSessionsPlannedAtTheSameMomentOneIsRefused() {
        Sitting sitting = Sitting.founded(beans);
        Walk one = sitting.asked(Walk.begin(beans).examining());
        Walk other = sitting.asked(Walk.begin(beans).examining());

        CompletableFuture<Walk> second = requireNonNull(transaction.execute(open -> {
            sitting.planned(one, "2026-12-03");
            CompletableFuture<Walk> beside =
                    CompletableFuture.supplyAsync(() -> sitting.planned(other, "2026-12-03", "10:30", Map.of()));
            await().until(() -> beside.isDone() || somebodyWaits());
            return beside;
        }));

        assertThatThrownBy(second::join).hasCauseInstanceOf(SessionOverlaps.class);
        assertThat(other.steps()).containsExactly(PLAN);
    }

    private static List<String> asked(Sitting sitting, Walk walk) {
        return sitting.participants(walk).stream()
                .map(one -> one.employee().value())
                .toList();
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private CommitteeId otherCommitteeOf(Sitting sitting) {
        return committeeOf("Kita komisija ", sitting, sitting.member(0));
    }

    private CommitteeId committeeOf(String name, Sitting sitting, String chair) {
        List<EmployeeId> members = chair.equals(sitting.member(0))
                ? List.of(new EmployeeId(sitting.member(1)), new EmployeeId(sitting.member(2)))
                : List.of(new EmployeeId("member1"), new EmployeeId("member2"));
        return beans.getBean(CommitteeDesk.class)
                .found(new NewCommittee(
                        name + sitting.id(),
                        true,
                        true,
                        new EmployeeId("secretary"),
                        new EmployeeId(chair),
                        members,
                        List.of(),
                        2,
                        VotingRule.MAJORITY_OF_PRESENT,
                        TieRule.REJECTED));
    }

    private static Map<String, Object> plan(CommitteeId committee, String time) {
        return Map.of(
                "committee",
                committee.toString(),
                "sessionDate",
                "2026-12-03",
                "sessionTime",
                time,
                "place",
                "Posėdžių salė");
    }
}
