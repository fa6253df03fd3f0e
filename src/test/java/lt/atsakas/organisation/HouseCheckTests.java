package lt.atsakas.organisation;

import static lt.atsakas.organisation.House.employee;
import static lt.atsakas.organisation.House.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HouseCheckTests {

    @Test
    void aHouseInOrderHasNothingToMend() {
        House house = inOrder();

        assertThat(HouseCheck.findings(house.chart())).isEmpty();
    }

    @Test
    void whoHasNoSupervisorIsFoundButNotWhoeverStandsAlone() {
        assertThat(HouseCheck.findings(inOrder().with("ona", null).chart()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(FindingKind.SUPERVISOR_MISSING);
                    assertThat(found.people()).extracting(EmployeeCard::id).containsExactly(id("ona"));
                });
    }

    @Test
    void whoeverStandsUnderSomebodyWhoHasLeftIsFound() {
        assertThat(HouseCheck.findings(inOrder()
                        .former("jonas", "director")
                        .with("ona", "jonas")
                        .chart()))
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(FindingKind.SUPERVISOR_FORMER));
    }

    @Test
    void eachRingIsToldOnceAndWhoHangsOnItIsNotPartOfIt() {
        House house = inOrder()
                .with("ona", "jonas")
                .with("jonas", "petras")
                .with("petras", "ona")
                .with("ieva", "ona");

        assertThat(HouseCheck.findings(house.chart())).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(FindingKind.RING);
            assertThat(found.people())
                    .extracting(EmployeeCard::id)
                    .containsExactly(id("ona"), id("jonas"), id("petras"));
        });
    }

    @Test
    void unitsWithoutAHeadOrWithAWrongOneAreFound() {
        House house = inOrder()
                .former("jonas", "director")
                .with(new UnitCard(new UnitCode("a"), "A", null, null))
                .with(new UnitCard(new UnitCode("b"), "B", id("jonas"), null))
                .with(new UnitCard(new UnitCode("c"), "C", id("admin"), null));

        assertThat(HouseCheck.findings(house.chart()))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.HEAD_FORMER, FindingKind.HEAD_MISSING, FindingKind.HEAD_WITHOUT_ROLE);
    }

    @Test
    void aNeededRoleThatNobodyHoldsComesFirst() {
        Chart house = new Chart(List.of(), List.of(employee("ona", null, Role.HANDLER)));

        assertThat(HouseCheck.findings(house))
                .filteredOn(found -> found.kind() == FindingKind.ROLE_VACANT)
                .extracting(Finding::role)
                .containsExactly(Role.DIRECTOR, Role.REGISTRAR, Role.ADMINISTRATOR);
    }

    @Test
    void thatNobodyDecidesInTheDirectorsPlaceIsFound() {
        Chart house = new Chart(
                List.of(),
                inOrder().chart().employees().stream()
                        .map(card -> card.has(Role.DECIDER_OF_LAST_RESORT) ? card.left() : card)
                        .toList());

        assertThat(HouseCheck.findings(house))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.LAST_RESORT_VACANT);
    }

    private static House inOrder() {
        House house = new House()
                .with(employee("registrar", "director", Role.REGISTRAR, Role.HANDLER))
                .with(employee("head", "director", Role.UNIT_HEAD))
                .with(employee("city", null, Role.DECIDER_OF_LAST_RESORT));
        house.head(House.UNIT, "head");
        return house;
    }
}
