package lt.atsakas.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lt.atsakas.assignment.Doubt;
import lt.atsakas.assignment.DoubtUnexplained;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.intake.Submission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.oversight.Load;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Experience;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.CountedDataSource;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever assigns sees what speaks for and against each, and explains whom they choose all the same. */
@AtsakasTest
class SuggestionsTests {

    private static final EmployeeId DIRECTOR = new EmployeeId("director");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private DeclaredInterests interests;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Journal journal;

    @Autowired
    private DataSource database;

    private OwnUnit unit;
    private Staff staff;

    @BeforeEach
    void foundAUnit() {
        unit = OwnUnit.founded(beans);
        staff = new Staff(beans);
    }

    @AfterEach
    void everybodyIsBack() {
        staff.everythingIsAsBefore();
    }

    @Test
    void loadWeighsWhatIsNearAndTheLessLoadedComesFirst() {
        unit.handledBy(unit.first(), "2026-11-24");
        unit.handledBy(unit.second(), "2027-03-01");

        Choice choice = suggestions.choice(unit.unassigned("2026-12-21"), unit.head());

        assertThat(choice.candidates())
                .extracting(candidate -> candidate.employee().id())
                .containsExactly(unit.second(), unit.first());
        assertThat(choice.candidates()).extracting(Candidate::load).containsExactly(new Load(1, 1), new Load(1, 3));
    }

    @Test
    void experienceIsTheCategorysCasesOpenAndEnded() {
        CaseNumber ended = unit.handledBy(unit.second(), "2026-12-21");
        registry.close(ended, Outcome.ANSWERED, Actor.system());
        unit.handledBy(unit.second(), "2026-12-21");

        assertThat(candidate(unit.unassigned("2026-12-21"), unit.second()).experience())
                .isEqualTo(new Experience(1, 1));
        assertThat(candidate(unit.unassigned("2026-12-21"), unit.first()).experience())
                .isEqualTo(Experience.NONE);
    }

    @Test
    void absenceCountsNowAndLaterWithinTheTerm() {
        staff.away(unit.first().value(), "2026-11-23", "2026-11-24", null);
        staff.away(unit.second().value(), "2026-12-14", "2027-01-10", null);
        CaseNumber number = unit.unassigned("2026-12-21");

        assertThat(candidate(number, unit.first()).outlook())
                .isEqualTo(new Outlook(LocalDate.parse("2026-11-24"), 2, 21));
        assertThat(candidate(number, unit.second()).outlook()).isEqualTo(new Outlook(null, 6, 21));
    }

    @Test
    void whoIsBarredIsShownAsExcludedAndWhy() {
        Walk walk = Walk.begin(beans).classified();
        beans.getBean(Impartiality.class)
                .nameComplainedAbout(walk.number(), Set.of(new EmployeeId("handler")), Actor.employee(DIRECTOR));

        Choice choice = suggestions.choice(walk.number(), DIRECTOR);

        assertThat(choice.excluded()).anySatisfy(one -> {
            assertThat(one.employee().id()).isEqualTo(new EmployeeId("handler"));
            assertThat(one.reason()).isEqualTo(Excluded.Reason.COMPLAINED_ABOUT);
        });
        assertThat(choice.candidates()).noneMatch(one -> one.employee().id().equals(new EmployeeId("handler")));
    }

    @Test
    void aDeclaredInterestIsADoubtThatMustBeExplained() {
        Walk walk = Walk.begin(beans).classified();
        declare("handler2", InterestKind.ADDRESS, walk.facts().client().address());

        assertThat(candidate(walk.number(), new EmployeeId("handler2")).doubts())
                .containsExactly(Doubt.DECLARED_INTEREST);
        assertThatThrownBy(() -> walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler2")))
                .isInstanceOf(DoubtUnexplained.class);
        assertThat(walk.facts().handler()).isNull();

        walk.complete(
                "userTask_assignHandler",
                "unithead",
                Map.of("handler", "handler2", "reason", "Kiti nagrinėtojai atostogauja."));

        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("handler2"));
        assertThat(journal.of(walk.number()))
                .filteredOn(line -> line.kind() == JournalKind.DOUBT_SET_ASIDE)
                .singleElement()
                .satisfies(line -> assertThat(line.details())
                        .containsEntry("handler", "handler2")
                        .containsEntry("reason", "Kiti nagrinėtojai atostogauja."));
    }

    @Test
    void whoHandledOrDecidedTheSameMatterBeforeIsDoubted() {
        Submission matter = beans.getBean(Complaints.class).submission();
        Walk before =
                Walk.of(beans, beans.getBean(Complaints.class).file(matter)).approving();
        before.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
        registry.close(before.number(), Outcome.ANSWERED, Actor.system());

        Walk again =
                Walk.of(beans, beans.getBean(Complaints.class).file(matter)).classified();

        assertThat(candidate(again.number(), new EmployeeId("handler")).doubts())
                .containsExactly(Doubt.EARLIER_HANDLER);
        assertThat(candidate(again.number(), new EmployeeId("handler2")).doubts())
                .isEmpty();
    }

    @Test
    void toWhoeverIsBarredFromTheEarlierCaseItRaisesNoDoubtAndCountsNowhere() {
        Submission matter = beans.getBean(Complaints.class).submission();
        Walk before =
                Walk.of(beans, beans.getBean(Complaints.class).file(matter)).approving();
        Walk again =
                Walk.of(beans, beans.getBean(Complaints.class).file(matter)).classified();
        Candidate seen = candidate(again.number(), new EmployeeId("handler"));
        beans.getBean(Impartiality.class).nameComplainedAbout(before.number(), Set.of(DIRECTOR), Actor.system());
        registry.close(before.number(), Outcome.ANSWERED, Actor.system());

        Candidate unseen = candidate(again.number(), new EmployeeId("handler"));

        assertThat(unseen.doubts()).isEmpty();
        assertThat(unseen.experience().open()).isLessThan(seen.experience().open());
        assertThat(unseen.experience().ended()).isEqualTo(seen.experience().ended());
    }

    @Test
    void whatItCostsIsFlatInEmployeesAndClosedCases() {
        CaseNumber number = unit.unassigned("2026-12-21");
        long few = statements(() -> suggestions.choice(number, unit.head()));
        for (int more = 0; more < 5; more++) {
            staff.hire(unit.head().value());
            registry.close(unit.handledBy(unit.first(), "2026-12-21"), Outcome.ANSWERED, Actor.system());
        }

        long many = statements(() -> suggestions.choice(number, unit.head()));

        assertThat(many).isEqualTo(few).isBetween(5L, 10L);
    }

    private long statements(Runnable work) {
        work.run();
        return ((CountedDataSource) database).count(work).statements();
    }

    @Test
    void whoeverChoosesThemselvesIsToldThatTheyAreDoubted() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");
        declare("unithead", InterestKind.ADDRESS, walk.facts().client().address());

        assertThatThrownBy(() -> walk.complete("userTask_handleEscalation", "unithead", Map.of("decision", "takeOver")))
                .isInstanceOfSatisfying(
                        DoubtUnexplained.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("assignment.ownDoubtUnexplained"));
        walk.complete("userTask_handleEscalation", "unithead", Map.of("decision", "takeOver", "reason", "Kito nėra."));

        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId("unithead"));
    }

    private void declare(String login, InterestKind kind, String what) {
        EmployeeId employee = new EmployeeId(login);
        interests.declare(new NewInterest(employee, kind, what, LocalDate.parse("2026-01-02")), employee);
    }

    private Candidate candidate(CaseNumber number, EmployeeId employee) {
        return suggestions.choice(number, DIRECTOR).candidates().stream()
                .filter(one -> one.employee().id().equals(employee))
                .findFirst()
                .orElseThrow();
    }
}
