package lt.atsakas.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

        assertThat(EscalationPath.next(chart, id("h"), Set.of(id("head")))).isEqualTo(id("d"));
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

        assertThat(EscalationPath.next(chart, id("a"), Set.of(id("b")))).isEqualTo(id("d"));
    }

    @Test
    void fallsToAnAdministratorWhenTheDirectorIsBarred() {
        Chart chart = chart(director("d"), administrator("adm"), employee("h", "d"));

        assertThat(EscalationPath.next(chart, id("h"), Set.of(id("d")))).isEqualTo(id("adm"));
    }

    @Test
    void saysSoWhenNobodyIsLeft() {
        Chart chart = chart(director("d"), employee("h", "d"));

        assertThatThrownBy(() -> EscalationPath.next(chart, id("h"), Set.of(id("d"))))
                .isInstanceOf(NobodyLeads.class);
    }

    @Test
    void findsSomebodyActiveAndNotBarredInAnyHouseWithAnAdministrator() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<EmployeeCard> people = randomPeople(random);
            people.add(administrator("adm"));
            Chart chart = new Chart(List.of(), people);
            Set<EmployeeId> barred = randomBars(people, random);

            for (EmployeeCard person : people) {
                EmployeeId next = EscalationPath.next(chart, person.id(), barred);

                assertThat(barred).as("seed %d", seed).doesNotContain(next);
                assertThat(chart.find(next).orElseThrow().active()).isTrue();
            }
        }
    }

    private static List<EmployeeCard> randomPeople(Random random) {
        List<EmployeeCard> people = new ArrayList<>(List.of(director("p0")));
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

    private static EmployeeId next(Chart chart, String from) {
        return EscalationPath.next(chart, id(from), Set.of());
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
