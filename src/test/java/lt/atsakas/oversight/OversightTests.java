package lt.atsakas.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.FoundCases;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** On Monday 2026-11-23; three working days later is Thursday, ten is Monday 2026-12-07. */
@AtsakasTest
class OversightTests {

    private static final EmployeeId DIRECTOR = new EmployeeId("director");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Oversight oversight;

    @Autowired
    private CaseLists lists;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private MovableClock clock;

    private Staff staff;
    private OwnUnit unit;
    private CaseNumber late;
    private CaseNumber escalated;

    @BeforeEach
    void fillAUnit() {
        staff = new Staff(beans);
        unit = OwnUnit.founded(beans);
        escalated = Walk.begin(beans).fire("event_classificationOverdue").number();
        clock.reset();
        unit.takeOver(escalated, "2026-12-21");
        late = unit.handledBy(unit.first(), "2026-11-20");
        unit.handledBy(unit.first(), "2026-11-23");
        unit.handledBy(unit.first(), "2026-11-26");
        unit.handledBy(unit.first(), "2026-11-27");
        unit.handledBy(unit.second(), "2026-12-07");
        unit.waitingForClient(unit.second(), "2026-12-08");
    }

    @AfterEach
    void everybodyIsBack() {
        staff.everythingIsAsBefore();
    }

    @Test
    void theHeadSeesWhatStandsOutInTheUnit() {
        assertThat(counts(unit.head()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Watch.OVERDUE, 1,
                        Watch.LAST_DAY, 1,
                        Watch.NEAR, 2,
                        Watch.UNASSIGNED, 1,
                        Watch.WAITING_FOR_CLIENT, 1,
                        Watch.SUSPENDED, 0,
                        Watch.ESCALATED, 1));
    }

    @Test
    void theHeadSeesWhoCarriesHowMuchTheMostLoadedFirst() {
        assertThat(oversight.of(unit.head()).people())
                .extracting(load -> load.person().id(), PersonLoad::open, PersonLoad::overdue, PersonLoad::near)
                .containsExactly(tuple(unit.first(), 4, 1, 2), tuple(unit.second(), 2, 0, 0));
        assertThat(oversight.of(unit.head()).people())
                .extracting(PersonLoad::weight)
                .containsExactly(3 + 3 + 3 + 2, 2 + 1);
    }

    @Test
    void whoeverHasNoCaseIsThereToBeGivenOne() {
        OwnUnit idle = OwnUnit.founded(beans);

        assertThat(oversight.of(idle.head()).people())
                .extracting(load -> load.person().id())
                .containsExactlyInAnyOrder(idle.first(), idle.second());
    }

    @Test
    void aCaseThatIsOverStandsOutNoMore() {
        registry.close(late, Outcome.WITHDRAWN, Actor.system());

        assertThat(counts(unit.head())).containsEntry(Watch.OVERDUE, 0);
    }

    @Test
    void aCaseFromWhichTheHeadIsBarredIsInNoCount() {
        impartiality.nameComplainedAbout(late, Set.of(unit.head()), Actor.system());
        impartiality.nameComplainedAbout(escalated, Set.of(unit.head()), Actor.system());

        assertThat(counts(unit.head()))
                .containsEntry(Watch.OVERDUE, 0)
                .containsEntry(Watch.UNASSIGNED, 0)
                .containsEntry(Watch.ESCALATED, 0)
                .containsEntry(Watch.NEAR, 2);
        assertThat(oversight.of(unit.head()).people().get(0).open()).isEqualTo(3);
    }

    @Test
    void aHeadWhoRegistersTooWatchesOverTheirOwnUnitOnly() {
        try (OwnUnit front = OwnUnit.headedByRegistrar(beans)) {
            front.handledBy(front.first(), "2026-11-20");

            assertThat(counts(front.head())).containsEntry(Watch.OVERDUE, 1).containsEntry(Watch.LAST_DAY, 0);
            assertThat(lists.watchesOverSome(front.head())).isTrue();
            assertThat(lists.watchesOverSome(new EmployeeId("registrar"))).isFalse();
            assertThat(lists.watchesOverSome(unit.head())).isFalse();
        }
    }

    @Test
    void whoeverLeadsNobodyFindsNothingHere() {
        assertThatThrownBy(() -> oversight.of(unit.first())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> oversight.of(new EmployeeId("registrar"))).isInstanceOf(NotFound.class);
    }

    @Test
    void theLoadSaysWhoIsAwayAndUntilWhen() {
        staff.away(unit.second().value(), null);

        assertThat(oversight.of(unit.head()).people())
                .filteredOn(load -> Set.of(unit.first(), unit.second())
                        .contains(load.person().id()))
                .extracting(load -> load.person().id(), PersonLoad::awayUntil)
                .containsExactly(tuple(unit.first(), null), tuple(unit.second(), LocalDate.parse("2026-11-27")));
    }

    @Test
    void aDeputyWatchesOverWhatTheAbsentHeadDoesAndNoLonger() {
        AbsenceCard absence = staff.away(unit.head().value(), unit.first().value());
        assertThat(counts(unit.first())).containsEntry(Watch.OVERDUE, 1).containsEntry(Watch.UNASSIGNED, 1);
        assertThatCountsAreLists(unit.first());

        staff.isBack(absence);

        assertThatThrownBy(() -> oversight.of(unit.first())).isInstanceOf(NotFound.class);
    }

    @Test
    void everyCountIsTheLengthOfItsListForEverybody() {
        try (OwnUnit front = OwnUnit.headedByRegistrar(beans)) {
            front.unassigned("2026-11-24");
            OwnUnit barred = OwnUnit.founded(beans);
            CaseNumber hidden = barred.handledBy(barred.first(), "2026-11-20");
            barred.handledBy(barred.second(), "2026-11-20");
            impartiality.nameComplainedAbout(hidden, Set.of(barred.head()), Actor.system());

            Stream.of(unit.head(), front.head(), barred.head(), DIRECTOR, new EmployeeId("chair"))
                    .forEach(this::assertThatCountsAreLists);
        }
    }

    private void assertThatCountsAreLists(EmployeeId supervisor) {
        Overview overview = oversight.of(supervisor);
        assertThat(overview.counts())
                .allSatisfy(count -> assertThat(length(count.watch().filter(), supervisor))
                        .as("%s for %s", count.watch(), supervisor)
                        .isEqualTo(count.cases()));
        assertThat(overview.people()).allSatisfy(load -> {
            EmployeeId person = load.person().id();
            assertThat(length(Watch.OVERDUE.filter().handledBy(person), supervisor))
                    .isEqualTo(load.overdue());
            assertThat(length(Watch.NEAR.filter().handledBy(person), supervisor))
                    .isEqualTo(load.near());
        });
    }

    private int length(CaseFilter filter, EmployeeId reader) {
        int length = 0;
        FoundCases found = lists.of(filter, reader).found();
        while (found.more()) {
            length += found.lines().size();
            found = lists.of(filter.onPage(found.page() + 1), reader).found();
        }
        return length + found.lines().size();
    }

    private Map<Watch, Integer> counts(EmployeeId supervisor) {
        Map<Watch, Integer> counts = new EnumMap<>(Watch.class);
        oversight.of(supervisor).counts().forEach(count -> counts.put(count.watch(), count.cases()));
        assertThat(counts).containsOnlyKeys(Arrays.asList(Watch.values()));
        return counts;
    }
}
