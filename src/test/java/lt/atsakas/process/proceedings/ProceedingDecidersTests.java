package lt.atsakas.process.proceedings;

import static lt.atsakas.process.proceedings.Suing.DECIDE;
import static lt.atsakas.process.proceedings.Suing.GO_ON;
import static lt.atsakas.process.proceedings.Suing.STOP;
import static lt.atsakas.process.proceedings.Suing.SUSPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.assignment.FoundByTheBarred;
import lt.atsakas.assignment.NotTheSecondPerson;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.proceedings.ProceedingBody;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingState;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Behind what becomes of an examination stand two people who may act in the case, and neither acts in the place of the other. */
@AtsakasTest
class ProceedingDecidersTests {

    @Autowired
    private ApplicationContext beans;

    private Suing suing;
    private Staff staff;

    @BeforeEach
    void meet() {
        suing = new Suing(beans);
        staff = new Staff(beans);
    }

    @AfterEach
    void everybodyIsBack() {
        staff.everythingIsAsBefore();
    }

    @Test
    void theDeputyOfAnAbsentHeadDecidesInTheirPlace() {
        Walk walk = Walk.begin(beans).drafting();
        staff.away("unithead", "otherhead");
        suing.recorded(walk);

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("otherhead");
        walk.complete(DECIDE, "otherhead", STOP);

        assertThat(suing.of(walk)).singleElement().satisfies(stopped -> {
            assertThat(stopped.decider()).isEqualTo(new EmployeeId("otherhead"));
            assertThat(stopped.decidedFor()).isEqualTo(new EmployeeId("unithead"));
        });
    }

    @Test
    void whatWaitsForAHeadWhoGoesAwayComesToTheirDeputy() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting());

        staff.away("unithead", "otherhead");

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("otherhead");
    }

    @Test
    void whoeverStandsInForTheFinderDoesNotDecide() {
        Walk walk = Walk.begin(beans).drafting();
        staff.away("unithead", "handler2");

        suing.recorded(walk, "unithead", ProceedingBody.COURT);

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("director");
        beans.getBean(TaskService.class).setAssignee(walk.task(DECIDE).getId(), "handler2");
        assertThatThrownBy(() -> walk.complete(DECIDE, "handler2", STOP)).isInstanceOf(NotTheSecondPerson.class);
    }

    @Test
    void nothingIsBuiltUponWhatOneOfTheBarredWroteDown() {
        Walk walk = suing.recorded(Walk.begin(beans).drafting());
        new Recusing(beans).own(walk, "registrar");

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", STOP)).isInstanceOf(FoundByTheBarred.class);
        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", SUSPEND)).isInstanceOf(FoundByTheBarred.class);

        suing.recorded(walk.complete(DECIDE, "unithead", GO_ON), "handler", ProceedingBody.COURT)
                .complete(DECIDE, "unithead", STOP);
        assertThat(suing.of(walk))
                .extracting(ProceedingCard::state)
                .containsExactlyInAnyOrder(ProceedingState.CONTINUED, ProceedingState.STOPPED);
    }
}
