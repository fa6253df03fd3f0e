package lt.atsakas.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Houses for tests, small ones and random ones in which people may be missing, gone, barred, away, or each other's supervisors. */
final class Houses {

    private static final UnitCode UNIT = new UnitCode("bustas");

    private Houses() {}

    static void assertLeads(Chart chart, Set<EmployeeId> barred, List<EmployeeId> path, int seed) {
        assertThat(path)
                .as("seed %d", seed)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .noneMatch(barred::contains)
                .allMatch(step -> chart.find(step).orElseThrow().active());
    }

    static List<EmployeeCard> randomPeople(Random random) {
        List<EmployeeCard> people =
                new ArrayList<>(List.of(card("p0", null, Set.of(Role.DIRECTOR), random.nextInt(4) > 0)));
        int size = 2 + random.nextInt(20);
        for (int i = 1; i < size; i++) {
            String boss = "p" + random.nextInt(size + 2);
            people.add(card("p" + i, boss.equals("p" + i) ? null : boss, Set.of(Role.HANDLER), random.nextInt(4) > 0));
        }
        return people;
    }

    static Set<EmployeeId> randomBars(List<EmployeeCard> people, Random random) {
        Set<EmployeeId> barred = new HashSet<>();
        people.stream()
                .filter(person -> !person.has(Role.ADMINISTRATOR) && random.nextInt(3) == 0)
                .forEach(person -> barred.add(person.id()));
        return barred;
    }

    /** Deputies may be anybody: barred, gone, away themselves, in a circle, or missing. */
    static Away randomAbsences(List<EmployeeCard> people, Random random) {
        Away away = Away.NOBODY;
        for (EmployeeCard person : people) {
            if (random.nextInt(3) == 0) {
                boolean alone = random.nextInt(4) == 0;
                EmployeeId deputy = people.get(random.nextInt(people.size())).id();
                away = away.with(person.id(), alone || deputy.equals(person.id()) ? null : deputy);
            }
        }
        return away;
    }

    static Staffing away(Chart chart, String absent, String deputy) {
        return new Staffing(chart, Away.NOBODY.with(id(absent), deputy == null ? null : id(deputy)));
    }

    static Staffing everybodyHere(Chart chart) {
        return new Staffing(chart, Away.NOBODY);
    }

    static Chart chart(EmployeeCard... people) {
        return new Chart(List.of(), List.of(people));
    }

    static EmployeeCard director(String id) {
        return card(id, null, Set.of(Role.DIRECTOR), true);
    }

    static EmployeeCard lastResort(String id) {
        return card(id, null, Set.of(Role.DECIDER_OF_LAST_RESORT), true);
    }

    static EmployeeCard head(String id, String boss) {
        return card(id, boss, Set.of(Role.UNIT_HEAD), true);
    }

    static EmployeeCard registrar(String id) {
        return card(id, null, Set.of(Role.REGISTRAR), true);
    }

    static EmployeeCard administrator(String id) {
        return card(id, null, Set.of(Role.ADMINISTRATOR), true);
    }

    static EmployeeCard employee(String id, String boss) {
        return card(id, boss, Set.of(Role.HANDLER), true);
    }

    static EmployeeCard gone(String id, String boss) {
        return card(id, boss, Set.of(Role.UNIT_HEAD), false);
    }

    static EmployeeCard card(String id, String boss, Set<Role> roles, boolean active) {
        EmployeeId supervisor = boss == null ? null : id(boss);
        return new EmployeeCard(id(id), id, "pareigos", id + "@house.lt", null, UNIT, supervisor, roles, active);
    }

    static EmployeeId id(String value) {
        return new EmployeeId(value);
    }
}
