package lt.atsakas.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EscalationPathTests {

    private static final UnitCode UNIT = new UnitCode("bustas");

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

        assertThat(EscalationPath.ledBy(chart, id("head"), Set.of())).containsExactly(id("head"), id("d"));
        assertThat(EscalationPath.ledBy(chart, id("head"), Set.of(id("head")))).containsExactly(id("d"));
        assertThat(EscalationPath.ledBy(chart, null, Set.of())).containsExactly(id("d"));
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
                assertLeads(chart, barred, EscalationPath.above(chart, person.id(), barred), seed);
                assertLeads(chart, barred, EscalationPath.ledBy(chart, person.id(), barred), seed);
            }
        }
    }

    private static void assertLeads(Chart chart, Set<EmployeeId> barred, List<EmployeeId> path, int seed) {
        assertThat(path)
                .as("seed %d", seed)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .noneMatch(barred::contains)
                .allMatch(step -> chart.find(step).orElseThrow().active());
    }

    private static List<EmployeeCard> randomPeople(Random random) {
        List<EmployeeCard> people =
                new ArrayList<>(List.of(card("p0", null, Set.of(Role.DIRECTOR), random.nextInt(4) > 0)));
        int size = 2 + random.nextInt(20);
        for (int i = 1; i < size; i++) {
            String boss = "p" + random.nextInt(size + 2);
            people.add(card("p" + i, boss.equals("p" + i) ? null : boss, Set.of(Role.HANDLER), random.nextInt(4) > 0));
        }
        return people;
    }

    private static Set<EmployeeId> randomBars(List<EmployeeCard> people, Random random) {
        Set<EmployeeId> barred = new HashSet<>();
        people.stream()
                .filter(person -> !person.has(Role.ADMINISTRATOR) && random.nextInt(3) == 0)
                .forEach(person -> barred.add(person.id()));
        return barred;
    }

    private static EmployeeId next(Chart chart, String from, String... barred) {
        return above(chart, from, barred).get(0);
    }

    private static List<EmployeeId> above(Chart chart, String from, String... barred) {
        Set<EmployeeId> left = Stream.of(barred).map(EscalationPathTests::id).collect(Collectors.toSet());
        return EscalationPath.above(chart, id(from), left);
    }

    private static Chart chart(EmployeeCard... people) {
        return new Chart(List.of(), List.of(people));
    }

    private static EmployeeCard director(String id) {
        return card(id, null, Set.of(Role.DIRECTOR), true);
    }

    private static EmployeeCard administrator(String id) {
        return card(id, null, Set.of(Role.ADMINISTRATOR), true);
    }

    private static EmployeeCard employee(String id, String boss) {
        return card(id, boss, Set.of(Role.HANDLER), true);
    }

    private static EmployeeCard gone(String id, String boss) {
        return card(id, boss, Set.of(Role.UNIT_HEAD), false);
    }

    private static EmployeeCard card(String id, String boss, Set<Role> roles, boolean active) {
        EmployeeId supervisor = boss == null ? null : id(boss);
        return new EmployeeCard(id(id), id, "pareigos", id + "@house.lt", null, UNIT, supervisor, roles, active);
    }

    private static EmployeeId id(String value) {
        return new EmployeeId(value);
    }
}
