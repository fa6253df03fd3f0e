package lt.atsakas.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import lt.atsakas.organisation.EmployeeId;
import org.junit.jupiter.api.Test;

/** Who sits when some cannot: members first, alternates in turn, and whether that is enough to decide. */
class BenchTests {

    private static final int BENCHES = 5_000;

    @Test
    void membersSitWhenAllOfThemCan() {
        Bench bench = new Bench(people("n", 3), people("p", 2), 2);

        assertThat(bench.sitting(employee -> true)).isEqualTo(bench.members());
    }

    @Test
    void alternatesStepInInTurn() {
        Bench bench = new Bench(people("n", 3), people("p", 3), 2);

        assertThat(bench.sitting(employee -> !Set.of("n1", "n2", "p1").contains(employee.value())))
                .containsExactly(new EmployeeId("n3"), new EmployeeId("p2"), new EmployeeId("p3"));
    }

    @Test
    void isQuorateFromTheQuorumOn() {
        Bench bench = new Bench(people("n", 5), List.of(), 3);

        assertThat(bench.isQuorate(employee -> employee.value().compareTo("n3") <= 0))
                .isTrue();
        assertThat(bench.isQuorate(employee -> employee.value().compareTo("n2") <= 0))
                .isFalse();
    }

    @Test
    void overRandomBenchesWhoSitsIsAbleAndNobodySitsInVain() {
        for (int seed = 0; seed < BENCHES; seed++) {
            Random random = new Random(seed);
            Bench bench = random(random);
            Set<EmployeeId> able = someOf(bench, random);

            List<EmployeeId> sitting = bench.sitting(able::contains);

            assertThat(sitting).as("seed %d", seed).doesNotHaveDuplicates().isSubsetOf(able);
            assertThat(sitting).hasSizeLessThanOrEqualTo(bench.members().size());
            assertThat(sitting)
                    .containsAll(able.stream().filter(bench.members()::contains).toList());
            boolean seatEmpty = sitting.size() < bench.members().size();
            assertThat(seatEmpty
                            && bench.alternates().stream()
                                    .anyMatch(one -> able.contains(one) && !sitting.contains(one)))
                    .as("seed %d: a seat stays empty only when nobody is left", seed)
                    .isFalse();
        }
    }

    @Test
    void overRandomBenchesAnotherWhoCanComeNeverCostsTheQuorum() {
        for (int seed = 0; seed < BENCHES; seed++) {
            Random random = new Random(seed);
            Bench bench = random(random);
            Set<EmployeeId> able = someOf(bench, random);
            Set<EmployeeId> more = new HashSet<>(able);
            more.addAll(someOf(bench, random));

            assertThat(!bench.isQuorate(able::contains) || bench.isQuorate(more::contains))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    private static Bench random(Random random) {
        int members = 1 + random.nextInt(7);
        return new Bench(people("n", members), people("p", random.nextInt(5)), 1 + random.nextInt(members));
    }

    private static Set<EmployeeId> someOf(Bench bench, Random random) {
        Set<EmployeeId> some = new HashSet<>();
        IntStream.range(0, 12)
                .mapToObj(i -> random.nextBoolean() ? "n" + i : "p" + i)
                .map(EmployeeId::new)
                .filter(one ->
                        bench.members().contains(one) || bench.alternates().contains(one))
                .forEach(some::add);
        return some;
    }

    private static List<EmployeeId> people(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new EmployeeId(letter + i))
                .toList();
    }
}
