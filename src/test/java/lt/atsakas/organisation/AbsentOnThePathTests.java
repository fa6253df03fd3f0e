package lt.atsakas.organisation;

import static lt.atsakas.organisation.Houses.administrator;
import static lt.atsakas.organisation.Houses.assertLeads;
import static lt.atsakas.organisation.Houses.away;
import static lt.atsakas.organisation.Houses.card;
import static lt.atsakas.organisation.Houses.chart;
import static lt.atsakas.organisation.Houses.director;
import static lt.atsakas.organisation.Houses.employee;
import static lt.atsakas.organisation.Houses.head;
import static lt.atsakas.organisation.Houses.id;
import static lt.atsakas.organisation.Houses.lastResort;
import static lt.atsakas.organisation.Houses.randomAbsences;
import static lt.atsakas.organisation.Houses.randomBars;
import static lt.atsakas.organisation.Houses.randomPeople;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The path of an escalation over a house in which some are away. */
class AbsentOnThePathTests {

    /** Two, because the path above one of them leaves that one out. */
    private static final List<EmployeeId> ADMINISTRATORS = List.of(id("adm"), id("adm2"));

    @Test
    void goesToTheDeputyOfASupervisorWhoIsAway() {
        Chart chart = chart(director("d"), employee("head", "d"), employee("other", "d"), employee("h", "head"));

        assertThat(EscalationPath.above(away(chart, "head", "other"), id("h"), Set.of()))
                .containsExactly(id("other"), id("d"));
        assertThat(EscalationPath.ledBy(away(chart, "head", "other"), id("head"), Set.of()))
                .containsExactly(id("other"), id("d"));
    }

    @Test
    void skipsASupervisorWhoIsAwayWithoutADeputyOrWithABarredOne() {
        Chart chart = chart(director("d"), employee("head", "d"), employee("other", "d"), employee("h", "head"));

        assertThat(EscalationPath.above(away(chart, "head", null), id("h"), Set.of()))
                .containsExactly(id("d"));
        assertThat(EscalationPath.above(away(chart, "head", "other"), id("h"), Set.of(id("other"))))
                .containsExactly(id("d"));
    }

    @Test
    void doesNotComeBackToWhoeverStandsInForTheirOwnSupervisor() {
        Chart chart = chart(director("d"), employee("head", "d"), employee("h", "head"));

        assertThat(EscalationPath.above(away(chart, "head", "h"), id("h"), Set.of()))
                .containsExactly(id("d"));
    }

    @Test
    void nobodyActsInThePlaceOfABarredSupervisor() {
        Chart chart = chart(director("d"), employee("head", "d"), employee("other", "d"), employee("h", "head"));

        assertThat(EscalationPath.above(away(chart, "head", "other"), id("h"), Set.of(id("head"))))
                .containsExactly(id("d"));
    }

    @Test
    void fallsToAnAdministratorWhenTheDirectorIsAwayWithoutADeputy() {
        Chart chart = chart(director("d"), administrator("adm"), employee("h", "d"));

        assertThat(EscalationPath.above(away(chart, "d", null), id("h"), Set.of()))
                .containsExactly(id("adm"));
    }

    @Test
    void comesToAnotherHeadWhileTheDirectorIsOnlyAway() {
        Chart chart =
                chart(director("d"), lastResort("city"), administrator("adm"), head("a", "d"), employee("h", "d"));

        assertThat(EscalationPath.above(away(chart, "d", null), id("h"), Set.of()))
                .containsExactly(id("a"));
        assertThat(EscalationPath.above(away(chart, "d", null), id("h"), Set.of(id("d"))))
                .containsExactly(id("city"));
        assertThat(EscalationPath.above(away(chart, "a", "h"), id("x"), Set.of(id("d"), id("city"))))
                .as("the head's deputy")
                .containsExactly(id("h"));
    }

    @Test
    void anAdministratorWhoFillsInForTheAbsentDecidesNothing() {
        Chart chart = chart(director("d"), administrator("adm"), employee("h", "d"));

        assertThat(EscalationPath.decidingAbove(away(chart, "d", null), id("h"), Set.of()))
                .containsExactly(id("d"));
        assertThat(EscalationPath.decidingAbove(away(chart, "d", "adm"), id("h"), Set.of()))
                .as("but the director's deputy does")
                .containsExactly(id("adm"));
    }

    @Test
    void goesToTheAbsentWhenNobodyAtAllIsAtWork() {
        Chart chart = chart(director("d"), employee("h", "d"));

        assertThat(EscalationPath.above(away(chart, "d", null), id("h"), Set.of()))
                .containsExactly(id("d"));
    }

    @Test
    void leadsInAnyHouseToSomebodyAtWorkUnlessEverybodyIsAway() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<EmployeeCard> people = randomPeople(random);
            int size = people.size();
            ADMINISTRATORS.forEach(
                    adm -> people.add(card(adm.value(), "p" + random.nextInt(size), Set.of(Role.ADMINISTRATOR), true)));
            Chart chart = new Chart(List.of(), people);
            Set<EmployeeId> barred = randomBars(people, random);
            Staffing house = new Staffing(chart, randomAbsences(people, random));

            for (EmployeeCard person : people) {
                List<EmployeeId> others = ADMINISTRATORS.stream()
                        .filter(adm -> !adm.equals(person.id()))
                        .toList();
                assertReaches(house, barred, EscalationPath.above(house, person.id(), barred), others, seed);
                assertReaches(house, barred, EscalationPath.ledBy(house, person.id(), barred), ADMINISTRATORS, seed);
                assertActsForOthersOnly(house, person.id(), barred, seed);
            }
        }
    }

    /** Either all of them are at work, or nobody is who could be reached; with one of these administrators at work somebody is. */
    private static void assertReaches(
            Staffing house, Set<EmployeeId> barred, List<EmployeeId> path, List<EmployeeId> administrators, int seed) {
        assertLeads(house.chart(), barred, path, seed);
        if (path.stream().anyMatch(house.away()::includes)) {
            assertThat(path).as("seed %d", seed).allMatch(house.away()::includes);
            assertThat(administrators).as("seed %d", seed).allMatch(house.away()::includes);
        }
    }

    private static void assertActsForOthersOnly(Staffing house, EmployeeId person, Set<EmployeeId> barred, int seed) {
        Optional<EmployeeId> standIn = house.standIn(person, barred);
        assertThat(standIn.filter(barred::contains)).as("seed %d", seed).isEmpty();
        assertThat(standIn.filter(house.away()::includes)).as("seed %d", seed).isEmpty();
        if (barred.contains(person)) {
            assertThat(standIn).as("seed %d", seed).isEmpty();
        } else if (house.worksHere(person) && !house.away().includes(person)) {
            assertThat(standIn).as("seed %d", seed).contains(person);
        }
    }
}
