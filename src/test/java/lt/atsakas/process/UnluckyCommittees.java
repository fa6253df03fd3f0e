package lt.atsakas.process;

import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.committee.SessionChanges;
import lt.atsakas.committee.Vote;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.recusal.Recusing;
import org.springframework.context.ApplicationContext;

/** Cases that go before a committee with whatever bad luck its diagram knows. */
final class UnluckyCommittees {

    private static final String BEGINS = "event_sessionBegins";

    private final ApplicationContext beans;

    private UnluckyCommittees(ApplicationContext beans) {
        this.beans = beans;
    }

    static Stream<Walk> of(ApplicationContext beans) {
        UnluckyCommittees unlucky = new UnluckyCommittees(beans);
        return Stream.of(
                unlucky.reviewedLate(),
                unlucky.decidedByNoCommittee(),
                unlucky.calledOffTwice(),
                unlucky.keptSilent(),
                unlucky.bereftOnceAllHadDeclared());
    }

    private Walk reviewedLate() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.asked(Walk.begin(beans).examining()).fire("event_planningOverdue");
        sitting.called(walk, "2026-12-03").fire("event_declarationsOverdue");
        walk.complete(Sitting.DECLARE, sitting.member(2), Map.of("decision", "unavailable"))
                .fire("serviceTask_inviteMembers");
        sitting.declared(walk, sitting.member(0), sitting.member(1), sitting.alternate())
                .fire("event_minutesOverdue");
        sitting.held(sitting.voted(walk, Vote.FOR, Vote.FOR, Vote.AGAINST)).fire("event_signatureOverdue");
        return walk.complete(Sitting.SIGN, sitting.member(0), Map.of("decision", "sign"))
                .fire("event_countersignatureOverdue")
                .complete(Sitting.COUNTERSIGN, "secretary", Map.of("decision", "sign"))
                .fire("serviceTask_issueMinutes");
    }

    private Walk decidedByNoCommittee() {
        Sitting sitting = Sitting.withoutAlternates(beans);
        Walk walk = sitting.asked(Walk.begin(beans).examining());
        Stream.of("2026-12-01", "2026-12-03", "2026-12-07")
                .forEach(day -> sitting.withoutQuorum(sitting.called(walk, day).fire(BEGINS)));
        return walk.fire("event_decisionOverdue")
                .complete(
                        Sitting.DECIDE, "unithead", Map.of("decision", "goOnWithout", "reason", "Aplinkybės aiškios."));
    }

    private Walk calledOffTwice() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-04");
        callOff(sitting, walk);
        sitting.allDeclared(sitting.called(walk, "2026-12-08"));
        callOff(sitting, walk);
        return walk;
    }

    private void callOff(Sitting sitting, Walk walk) {
        beans.getBean(SessionChanges.class).callOff(sitting.review(walk).id(), new EmployeeId("secretary"));
    }

    private Walk keptSilent() {
        Sitting sitting = Sitting.founded(beans);
        return sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-09")
                .fire("event_declarationsNear")
                .fire("event_alternatesDue")
                .fire("serviceTask_inviteMembers");
    }

    private Walk bereftOnceAllHadDeclared() {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-10"));
        new Recusing(beans).raisedBy("director", walk, sitting.member(0));
        return walk.fire("serviceTask_inviteMembers");
    }
}
