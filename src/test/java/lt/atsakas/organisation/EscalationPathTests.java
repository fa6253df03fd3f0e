package lt.atsakas.organisation;

import static lt.atsakas.organisation.Houses.administrator;
import static lt.atsakas.organisation.Houses.assertLeads;
import static lt.atsakas.organisation.Houses.card;
import static lt.atsakas.organisation.Houses.chart;
import static lt.atsakas.organisation.Houses.director;
import static lt.atsakas.organisation.Houses.employee;
import static lt.atsakas.organisation.Houses.everybodyHere;
import static lt.atsakas.organisation.Houses.gone;
import static lt.atsakas.organisation.Houses.head;
import static lt.atsakas.organisation.Houses.id;
import static lt.atsakas.organisation.Houses.lastResort;
import static lt.atsakas.organisation.Houses.randomBars;
import static lt.atsakas.organisation.Houses.randomPeople;
import static lt.atsakas.organisation.Houses.registrar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EscalationPathTests {

    @Test
    void goesToTheDirectSupervisor() {
        Chart chart = chart(director("d"), employee("head", "d"), employee("h", "head"));

        assertThat(next(chart, "h")).isEqualTo(id("head"));
    }

    @Test
    void skipsABarredSupervisor() {
        Chart chart = chart(director("d"), employee("head", "d"), employee("h", "head"));

        assertThat(next(chart, "h", "head")).isEqualTo(id("d"));
    }

    @Test
    void skipsASupervisorWhoHasLeft() {
        Chart chart = chart(director("d"), gone("head", "d"), employee("h", "head"));

        assertThat(next(chart, "h")).isEqualTo(id("d"));
    }

    @Test
    void staysWithTheDirectorOnceThere() {
        Chart chart = chart(director("d"), employee("h", "d"));

        assertThat(next(chart, "d")).isEqualTo(id("d"));
    }

    @Test
    void endsAtTheDirectorWhenTheLineTurnsBackOnItself() {
        Chart chart = chart(director("d"), employee("a", "b"), employee("b", "a"));

        assertThat(next(chart, "a", "b")).isEqualTo(id("d"));
    }

    @Test
    void fallsToAnAdministratorWhenTheDirectorIsBarred() {
        Chart chart = chart(director("d"), administrator("adm"), employee("h", "d"));

        assertThat(next(chart, "h", "d")).isEqualTo(id("adm"));
    }

    @Test
    void comesInTheDirectorsPlaceToWhomeverTheHouseHasNamed() {
        Chart chart =
                chart(director("d"), lastResort("city"), head("head", "d"), administrator("adm"), employee("h", "d"));

        assertThat(next(chart, "h", "d")).isEqualTo(id("city"));
        assertThat(above(chart, "h", "d", "city")).containsExactly(id("head"));
    }

    @Test
    void aboveTheDirectorStandsWhomeverTheHouseHasNamed() {
        Chart chart =
                chart(director("d"), lastResort("city"), head("head", "d"), administrator("adm"), employee("h", "d"));

        assertThat(above(chart, "d")).containsExactly(id("city"));
        assertThat(above(chart, "d", "city")).as("nobody else").containsExactly(id("d"));
    }

    @Test
    void ofSeveralWhoAreLateNobodyIsTold() {
        Chart chart = chart(director("d"), head("head", "d"), employee("a", "head"));

        assertThat(EscalationPath.ledBy(everybodyHere(chart), id("head"), Set.of(id("head"), id("a")), Set.of()))
                .containsExactly(id("d"));
        assertThat(EscalationPath.ledBy(everybodyHere(chart), id("head"), Set.of(id("head"), id("d")), Set.of()))
                .as("but nobody else is left")
                .containsExactly(id("head"), id("d"));
    }

    @Test
    void comesToOneOtherHeadWhereTheHouseHasNamedNobody() {
        Chart chart = chart(director("d"), head("a", "d"), head("b", "d"), administrator("adm"), employee("h", "a"));

        assertThat(above(chart, "h", "d", "a")).containsExactly(id("b"));
        assertThat(EscalationPath.ledBy(everybodyHere(chart), id("a"), Set.of(id("d"), id("a"))))
                .containsExactly(id("b"));
    }

    @Test
    void neverComesToAHeadUnderTheOneWhosePathItIs() {
        Chart chart = chart(
                director("d"), employee("deputy", "d"), head("a", "deputy"), administrator("adm"), head("b", null));

        assertThat(above(chart, "deputy", "d", "b")).containsExactly(id("adm"));
        assertThat(above(chart, "d", "d")).as("a director leads everybody").containsExactly(id("adm"));
    }

    @Test
    void tellsWhoDecidesFromWhoOnlyKeepsTheMatter() {
        Chart chart =
                chart(director("d"), administrator("adm"), registrar("r"), head("head", "d"), employee("h", "head"));

        assertThat(deciding(chart, "h")).containsExactly(id("head"), id("d"));
        assertThat(deciding(chart, "h", "d", "head")).isEmpty();
        assertThat(above(chart, "h", "d", "head")).containsExactly(id("adm"));
        assertThat(above(chart, "h", "d", "head", "adm")).containsExactly(id("r"));
    }

    @Test
    void letsAnAdministratorDecideWhoLeads() {
        Chart chart = chart(director("d"), administrator("it"), employee("h", "it"));

        assertThat(deciding(chart, "h", "d")).containsExactly(id("it"));
    }

    @Test
    void saysSoWhenNobodyIsLeft() {
        Chart chart = chart(director("d"), employee("h", "d"));

        assertThatThrownBy(() -> next(chart, "h", "d")).isInstanceOf(NobodyLeads.class);
    }

    @Test
    void endsAlsoWhereTheAdministratorsStandUnderWhoeverIsLeft() {
        Chart chart = chart(
                director("d"),
                employee("it", "d"),
                card("adm", "it", Set.of(Role.ADMINISTRATOR), true),
                employee("h", "it"));

        assertThat(above(chart, "h", "d")).containsExactly(id("it"), id("adm"));
        assertThat(above(chart, "it", "d")).containsExactly(id("adm"));
        assertThat(above(chart, "adm", "d")).containsExactly(id("it"));
    }

    @Test
    void beginsWithTheHeadWhereAUnitIsWaitedFor() {
        Chart chart = chart(director("d"), employee("head", "d"));

        assertThat(EscalationPath.ledBy(everybodyHere(chart), id("head"), Set.of()))
                .containsExactly(id("head"), id("d"));
        assertThat(EscalationPath.ledBy(everybodyHere(chart), id("head"), Set.of(id("head"))))
                .containsExactly(id("d"));
        assertThat(EscalationPath.ledBy(everybodyHere(chart), null, Set.of())).containsExactly(id("d"));
    }

    @Test
    void leadsInAnyHouseWithAnAdministratorOverSomebodyActiveAndNotBarredToAnEnd() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<EmployeeCard> people = randomPeople(random);
            people.add(card("adm", "p" + random.nextInt(people.size()), Set.of(Role.ADMINISTRATOR), true));
            Chart chart = new Chart(List.of(), people);
            Set<EmployeeId> barred = randomBars(people, random);

            for (EmployeeCard person : people) {
                assertLeads(chart, barred, EscalationPath.above(everybodyHere(chart), person.id(), barred), seed);
                assertLeads(chart, barred, EscalationPath.ledBy(everybodyHere(chart), person.id(), barred), seed);
            }
        }
    }

    private static EmployeeId next(Chart chart, String from, String... barred) {
        return above(chart, from, barred).get(0);
    }

    private static List<EmployeeId> above(Chart chart, String from, String... barred) {
        Set<EmployeeId> left = Stream.of(barred).map(Houses::id).collect(Collectors.toSet());
        return EscalationPath.above(everybodyHere(chart), id(from), left);
    }

    private static List<EmployeeId> deciding(Chart chart, String from, String... barred) {
        Set<EmployeeId> left = Stream.of(barred).map(Houses::id).collect(Collectors.toSet());
        return EscalationPath.decidingAbove(everybodyHere(chart), id(from), left);
    }
}
