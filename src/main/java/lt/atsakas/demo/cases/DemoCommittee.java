package lt.atsakas.demo.cases;

import java.util.List;
import java.util.Map;
import lt.atsakas.committee.CommitteeCard;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.CommitteeId;
import lt.atsakas.committee.NewCommittee;
import lt.atsakas.committee.TieRule;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The one committee of the demo, founded with the first case that needs it. */
@Component
@Profile("demo")
class DemoCommittee {

    static final EmployeeId SECRETARY = new EmployeeId("secretary");
    static final EmployeeId CHAIR = new EmployeeId("chair");

    private static final int DAYS_AHEAD = 4;

    private final CommitteeDesk desk;
    private final WorkingCalendar calendar;
    private final TimeMachine timeMachine;

    DemoCommittee(CommitteeDesk desk, WorkingCalendar calendar, TimeMachine timeMachine) {
        this.desk = desk;
        this.calendar = calendar;
        this.timeMachine = timeMachine;
    }

    /** What the secretary fills in to call a session in a few days. */
    Map<String, String> session() {
        return Map.of(
                "committee",
                id().toString(),
                "sessionDate",
                calendar.plusWorkingDays(Vilnius.dayOf(timeMachine.now()), DAYS_AHEAD)
                        .toString(),
                "sessionTime",
                "10:00",
                "place",
                "Didžioji posėdžių salė");
    }

    private CommitteeId id() {
        return desk.all().stream().map(CommitteeCard::id).findFirst().orElseGet(this::found);
    }

    private CommitteeId found() {
        return desk.found(new NewCommittee(
                "Nuomos ginčų komisija",
                true,
                true,
                SECRETARY,
                CHAIR,
                List.of(new EmployeeId("member1"), new EmployeeId("member2")),
                List.of(new EmployeeId("member3")),
                2,
                VotingRule.MAJORITY_OF_PRESENT,
                TieRule.PRESIDING_VOTE_DECIDES));
    }
}
