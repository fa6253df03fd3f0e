package lt.atsakas.organisation;

import static lt.atsakas.organisation.Houses.assertLeads;
import static lt.atsakas.organisation.Houses.card;
import static lt.atsakas.organisation.Houses.id;
import static lt.atsakas.organisation.Houses.randomAbsences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The path over random houses in which anything may be wrong at once: supervisors missing, gone or leading one another in a ring,
 * units without a head or anybody in them, people away with or without deputies, and anybody barred, be it all who lead.
 */
class EscalationPathPropertiesTests {

    private static final int HOUSES = 3_000;
    private static final UnitCode EMPTY = new UnitCode("tuscias");

    /** Told of them because of their office, wherever they stand. */
    private static final Set<Role> LAST =
            EnumSet.of(Role.DIRECTOR, Role.DECIDER_OF_LAST_RESORT, Role.UNIT_HEAD, Role.ADMINISTRATOR, Role.REGISTRAR);

    @Test
    void alwaysLeadsToSomebodyWhoMayKnowAsLongAsOneOfThoseWhoHaveToIsLeft() {
        int led = 0;
        for (int seed = 0; seed < HOUSES; seed++) {
            RandomHouse random = RandomHouse.of(seed);
            for (EmployeeId from : random.everybodyAndAStranger()) {
                led += assertTotal(random, seed, () -> EscalationPath.above(random.house, from, random.barred));
                led += assertTotal(random, seed, () -> EscalationPath.ledBy(random.house, from, random.barred));
            }
            led += assertTotal(random, seed, () -> EscalationPath.ledBy(random.house, null, random.barred));
        }
        assertThat(led).as("most houses have somebody").isGreaterThan(HOUSES);
    }

    @Test
    void whoeverDecidesIsOneOfThePathOrLedByNobodyBarred() {
        for (int seed = 0; seed < HOUSES; seed++) {
            RandomHouse random = RandomHouse.of(seed);
            for (EmployeeId from : random.everybodyAndAStranger()) {
                List<EmployeeId> deciding = EscalationPath.decidingAbove(random.house, from, random.barred);

                assertThat(deciding)
                        .as("seed %d", seed)
                        .doesNotHaveDuplicates()
                        .doesNotContain(from)
                        .noneMatch(random.barred::contains)
                        .allMatch(random::worksHere);
            }
        }
    }

    /** Whoever is late hears of it another way; the director alone has nobody above. */
    @Test
    void neverComesBackToTheOneWhosePathItIsWhileOneWhoHasToIsLeft() {
        int asked = 0;
        for (int seed = 0; seed < HOUSES; seed++) {
            RandomHouse random = RandomHouse.of(seed);
            for (EmployeeId from : random.everybodyAndAStranger()) {
                boolean top = random.house.activeWith(Role.DIRECTOR).contains(from);
                boolean othersLeft = random.thoseWhoHaveTo().stream().anyMatch(one -> !one.equals(from));
                if (!top && othersLeft) {
                    asked++;
                    assertThat(EscalationPath.above(random.house, from, random.barred))
                            .as("seed %d from %s", seed, from)
                            .doesNotContain(from);
                }
            }
        }
        assertThat(asked).isGreaterThan(HOUSES);
    }

    /** Nor to a director while whoever decides in their place is left. */
    @Test
    void neverComesBackToADirectorWhileOneWhoDecidesInTheirPlaceIsLeft() {
        int asked = 0;
        for (int seed = 0; seed < HOUSES; seed++) {
            RandomHouse random = RandomHouse.of(seed);
            for (EmployeeId from : random.house.activeWith(Role.DIRECTOR)) {
                if (random.house.activeWith(Role.DECIDER_OF_LAST_RESORT).stream()
                        .anyMatch(one -> !one.equals(from) && !random.barred.contains(one))) {
                    asked++;
                    assertThat(EscalationPath.above(random.house, from, random.barred))
                            .as("seed %d from %s", seed, from)
                            .doesNotContain(from);
                }
            }
        }
        assertThat(asked).isGreaterThan(100);
    }

    /** None of several who are late is told as long as another who has to be is left. */
    @Test
    void neverComesToOneOfTheLateWhileAnotherWhoHasToIsLeft() {
        for (int seed = 0; seed < HOUSES; seed++) {
            RandomHouse random = RandomHouse.of(seed);
            List<EmployeeId> people = random.everybodyAndAStranger();
            Set<EmployeeId> late = Set.copyOf(people.subList(0, Math.min(2, people.size())));
            assertTotal(random, seed, () -> EscalationPath.ledBy(random.house, people.get(0), late, random.barred));
            if (!late.containsAll(random.thoseWhoHaveTo())) {
                assertThat(EscalationPath.ledBy(random.house, people.get(0), late, random.barred))
                        .as("seed %d", seed)
                        .doesNotContainAnyElementsOf(late);
            }
        }
    }

    /** What nobody reacts to comes to its last step by going up once for each level, and never twice to the same. */
    @Test
    void goingUpLevelByLevelEndsAtSomebody() {
        for (int seed = 0; seed < HOUSES; seed++) {
            RandomHouse random = RandomHouse.of(seed);
            for (EmployeeId from : random.everybodyAndAStranger()) {
                if (catchThrowable(() -> EscalationPath.above(random.house, from, random.barred)) == null) {
                    List<EmployeeId> path = EscalationPath.above(random.house, from, random.barred);
                    assertThat(path.size())
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(
                                    random.house.chart().employees().size());
                }
            }
        }
    }

    static Stream<EnumSet<Role>> oneLeft() {
        return LAST.stream().map(EnumSet::of);
    }

    @ParameterizedTest
    @MethodSource("oneLeft")
    void oneWhoHasToIsEnough(Set<Role> roles) {
        Chart chart = new Chart(
                List.of(new UnitCard(EMPTY, "Tuščias skyrius", null, null)),
                List.of(
                        card("d", null, Set.of(Role.DIRECTOR), true),
                        card("b", "d", Set.of(Role.UNIT_HEAD), true),
                        card("h", "b", Set.of(Role.HANDLER), true),
                        card("x", null, roles, true)));

        assertThat(EscalationPath.above(Houses.everybodyHere(chart), id("h"), Set.of(id("d"), id("b"), id("h"))))
                .containsExactly(id("x"));
        assertThat(EscalationPath.ledBy(Houses.everybodyHere(chart), null, Set.of(id("d"), id("b"), id("h"))))
                .containsExactly(id("x"));
    }

    private static int assertTotal(RandomHouse random, int seed, Supplier<List<EmployeeId>> path) {
        try {
            assertLeads(random.house.chart(), random.barred, path.get(), seed);
            return 1;
        } catch (NobodyLeads nobody) {
            assertThat(random.thoseWhoHaveTo()).as("seed %d", seed).isEmpty();
            return 0;
        }
    }

    private record RandomHouse(Staffing house, Set<EmployeeId> barred) {

        static RandomHouse of(int seed) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(18);
            List<EmployeeCard> people = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                people.add(person(i, size, random));
            }
            List<UnitCard> units = List.of(
                    new UnitCard(EMPTY, "Tuščias skyrius", null, null),
                    new UnitCard(new UnitCode("dingusio"), "Skyrius", id("p" + random.nextInt(size + 3)), EMPTY));
            Staffing house = new Staffing(new Chart(units, people), randomAbsences(people, random));
            return new RandomHouse(house, bars(people, random));
        }

        /** A boss may be nobody, a name that nobody bears, or somebody below. */
        private static EmployeeCard person(int number, int size, Random random) {
            String boss = random.nextInt(6) == 0 ? null : "p" + random.nextInt(size + 2);
            Set<Role> roles = EnumSet.of(Role.HANDLER);
            IntStream.range(0, random.nextInt(3))
                    .forEach(i -> roles.add(Role.values()[random.nextInt(Role.values().length)]));
            String own = "p" + number;
            return card(own, own.equals(boss) ? null : boss, roles, random.nextInt(4) > 0);
        }

        /** From nobody up to everybody. */
        private static Set<EmployeeId> bars(List<EmployeeCard> people, Random random) {
            int share = random.nextInt(5);
            Set<EmployeeId> barred = new HashSet<>();
            people.stream().filter(person -> random.nextInt(4) < share).forEach(person -> barred.add(person.id()));
            return barred;
        }

        List<EmployeeId> everybodyAndAStranger() {
            return Stream.concat(house.chart().employees().stream().map(EmployeeCard::id), Stream.of(id("istrintas")))
                    .toList();
        }

        /** Heads are not counted: one under the person whose path it is does not have to. */
        List<EmployeeId> thoseWhoHaveTo() {
            return Stream.of(Role.DIRECTOR, Role.DECIDER_OF_LAST_RESORT, Role.ADMINISTRATOR, Role.REGISTRAR)
                    .flatMap(role -> house.activeWith(role).stream())
                    .filter(person -> !barred.contains(person))
                    .toList();
        }

        boolean worksHere(EmployeeId person) {
            return house.worksHere(person);
        }
    }
}
