package lt.atsakas.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who passes a case on to whom; whatever is refused leaves the case as it was. */
@AtsakasTest
class ReassignmentDeskTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ReassignmentDesk desk;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private CaseRegistry registry;

    @AfterEach
    void everybodyIsBack() {
        new Staff(beans).everythingIsAsBefore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unithead", "director"})
    void thoseAboveTheHandlerPassTheCaseOn(String by) {
        Walk walk = Walk.begin(beans).examining();

        pass(walk, "handler2", by);

        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "handler2", "handler3", "otherhead", "registrar", "admin", "dpo"})
    void nobodyElseDoesNotEvenTheHandler(String by) {
        Walk walk = Walk.begin(beans).examining();

        assertRefused(walk, "handler2", by, NotYoursToReassign.class);
        assertThat(desk.mayReassign(walk.facts(), new EmployeeId(by))).isFalse();
    }

    @Test
    void whoStandsInForTheHeadPassesItOnButNotByTheRightOfTheHandler() {
        Staff staff = new Staff(beans);
        Walk walk = Walk.begin(beans).examining();
        staff.away("handler", "handler3");
        assertRefused(walk, "handler2", "handler3", NotYoursToReassign.class);

        staff.away("unithead", "handler3");
        pass(walk, "handler2", "handler3");

        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler2"));
    }

    @ParameterizedTest
    @CsvSource({"unithead,handler2", "handler2,handler2"})
    void whoeverIsComplainedAboutOrDirectlyUnderThemDoesNotGetIt(String named, String chosen) {
        Walk walk = Walk.begin(beans).classified();
        impartiality.nameComplainedAbout(
                walk.number(), Set.of(new EmployeeId(named)), Actor.employee(new EmployeeId("director")));
        String handler = named.equals("unithead") ? "z.norkus" : "handler";
        registry.assignTo(walk.number(), new EmployeeId(handler), Actor.employee(new EmployeeId("director")));

        assertRefused(walk, chosen, "director", HandlerNotEligible.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "secretary", "nera-tokio"})
    void onlySomebodyWhoHandlesComplaintsGetsIt(String chosen) {
        assertRefused(Walk.begin(beans).examining(), chosen, "unithead", HandlerNotEligible.class);
    }

    @Test
    void whoHasItAlreadyDoesNotGetItAgain() {
        assertRefused(Walk.begin(beans).examining(), "handler", "unithead", AlreadyTheHandler.class);
    }

    @Test
    void withoutAHandlerThereIsNothingToPassOn() {
        Walk walk = Walk.begin(beans).classified();

        assertThatThrownBy(() -> pass(walk, "handler", "handler2", "unithead")).isInstanceOf(NothingToReassign.class);
        assertThat(walk.facts().handler()).isNull();
    }

    @Test
    void whileARecusalOfTheHandlerIsUndecidedTheCaseWaitsForTheDecision() {
        Walk walk = Walk.begin(beans).examining();
        beans.getBean(RecusalDesk.class)
                .raise(RecusalRequest.own(
                        walk.number(), new EmployeeId("handler"), RecusalGround.NEAR_RELATIVE, "pusbrolis"));

        assertRefused(walk, "handler2", "unithead", HandlerUnderDoubt.class);
    }

    @Test
    void aCaseThatHasEndedStaysWithWhoeverHandledIt() {
        Walk walk = Walk.begin(beans).examining();
        registry.close(walk.number(), Outcome.ANSWERED, Actor.system());

        assertRefused(walk, "handler2", "unithead", CaseAlreadyClosed.class);
    }

    @Test
    void moreWordsThanCanBeKeptAreRefused() {
        Walk walk = Walk.begin(beans).examining();

        assertThatThrownBy(() -> desk.reassign(new Reassignment(
                        walk.number(),
                        new EmployeeId("handler"),
                        new EmployeeId("handler2"),
                        "a".repeat(2001),
                        new EmployeeId("unithead"))))
                .isInstanceOf(ReasonTooLong.class);
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler"));
    }

    private void assertRefused(Walk walk, String to, String by, Class<? extends RuleViolation> why) {
        EmployeeId before = walk.facts().handler();

        assertThatThrownBy(() -> pass(walk, to, by)).isInstanceOf(why);

        assertThat(walk.facts().handler()).isEqualTo(before);
    }

    private void pass(Walk walk, String to, String by) {
        pass(walk, walk.facts().handler().value(), to, by);
    }

    private void pass(Walk walk, String seen, String to, String by) {
        desk.reassign(
                new Reassignment(walk.number(), new EmployeeId(seen), new EmployeeId(to), "", new EmployeeId(by)));
    }
}
