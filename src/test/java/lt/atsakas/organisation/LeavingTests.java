package lt.atsakas.organisation;

import static lt.atsakas.organisation.House.id;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeavingTests {

    private static final UnitCode HEADED = new UnitCode("nuoma");

    private final Chart house = new House()
            .with("ona", "director")
            .with("jonas", "ona")
            .with("petras", "ona")
            .with("ieva", "jonas")
            .with(new UnitCard(HEADED, "Nuomos skyrius", id("ona"), null))
            .chart();

    @Test
    void withoutASuccessorThePeopleComeUnderTheNextOneAboveAndTheUnitHasNoHead() {
        Chart after = after(null);

        assertThat(after.isActive(id("ona"))).isFalse();
        assertThat(supervisor(after, "jonas")).isEqualTo(id("director"));
        assertThat(supervisor(after, "petras")).isEqualTo(id("director"));
        assertThat(after.find(HEADED).orElseThrow().head()).isNull();
    }

    @Test
    void aSuccessorFromElsewhereLeadsAndHeads() {
        Chart after = after("admin");

        assertThat(supervisor(after, "jonas")).isEqualTo(id("admin"));
        assertThat(after.find(HEADED).orElseThrow().head()).isEqualTo(id("admin"));
    }

    @Test
    void aSuccessorFromAmongThePeopleComesInTheLeaversPlace() {
        Chart after = after("jonas");

        assertThat(supervisor(after, "jonas")).isEqualTo(id("director"));
        assertThat(supervisor(after, "petras")).isEqualTo(id("jonas"));
        assertThat(supervisor(after, "ieva")).isEqualTo(id("jonas"));
    }

    @Test
    void aSuccessorFromFurtherBelowDoesNotEndUpInARing() {
        Chart after = after("ieva");

        assertThat(supervisor(after, "ieva")).isEqualTo(id("director"));
        assertThat(supervisor(after, "jonas")).isEqualTo(id("ieva"));
        assertThat(HouseCheck.findings(after)).extracting(Finding::kind).doesNotContain(FindingKind.RING);
    }

    private Chart after(@Nullable String successor) {
        Restructuring change = Leaving.of(house, id("ona"), successor == null ? null : id(successor));
        assertThat(HouseRules.faults(house, change)).isEmpty();
        return house.with(change);
    }

    private static @Nullable EmployeeId supervisor(Chart house, String employee) {
        return house.find(id(employee)).orElseThrow().supervisor();
    }
}
