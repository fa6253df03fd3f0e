package lt.atsakas.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseSearch;
import lt.atsakas.registry.Circle;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.OwnUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case of another unit is watched over only as long as an escalation of it waits for somebody. */
@AtsakasTest
class WatchedOverTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Oversight oversight;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseSearch search;

    @Test
    void whatCameByAnEscalationIsWatchedOverOnlyWhileItWaits() {
        EmployeeId told = new EmployeeId("l.butkiene");
        Walk walk = Walk.begin(beans).fire("event_classificationOverdue");
        assertThat(watched(walk, told)).isTrue();

        walk.complete("userTask_handleEscalation", told.value(), Map.of("decision", "remind"));

        assertThat(watched(walk, told)).isFalse();
    }

    @Test
    void whoIsOnlyDrawnInHasNobodysLoadInTheirTable() {
        OwnUnit unit = OwnUnit.founded(beans);
        Walk walk = Walk.begin(beans).drafting();
        List<EmployeeId> before = inTableOf(unit.head());
        access.drawIn(walk.number(), unit.head());

        assertThat(inTableOf(unit.head()))
                .contains(unit.first(), unit.second())
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(access.maySee(walk.facts(), unit.head()))
                .as("but they read on")
                .isTrue();
    }

    private List<EmployeeId> inTableOf(EmployeeId head) {
        return oversight.of(head).people().stream()
                .map(load -> load.person().id())
                .toList();
    }

    private boolean watched(Walk walk, EmployeeId supervisor) {
        Circle circle = access.circleWatchedOverBy(supervisor);
        CaseQuery query = new CaseQuery(walk.number().value(), null, null, 0);
        return !search.find(query, circle).lines().isEmpty();
    }
}
