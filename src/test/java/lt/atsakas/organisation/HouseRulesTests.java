package lt.atsakas.organisation;

import static lt.atsakas.organisation.House.employee;
import static lt.atsakas.organisation.House.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTests {

    @Test
    void aNewcomerUnderSomebodyWhoWorksHereIsWelcome() {
        assertThat(faults(new House(), employee("ona", "director", Role.HANDLER)))
                .isEmpty();
    }

    @Test
    void anAdministratorIsNoDeciderOfLastResort() {
        assertThat(faults(new House(), employee("ona", "director", Role.ADMINISTRATOR, Role.DECIDER_OF_LAST_RESORT)))
                .containsExactly("roles organisation.roles.keeperDecides");
    }

    @Test
    void nobodyIsTheirOwnSupervisor() {
        assertThat(faults(new House().with("ona", "director"), employee("ona", "ona")))
                .containsExactly("supervisor organisation.supervisor.self");
    }

    @Test
    void aRingOfSupervisorsIsRefusedAndTheWordsNameIt() {
        House house = new House().with("ona", "director").with("jonas", "ona").with("petras", "jonas");

        List<HouseFault> faults = HouseRules.faults(house.chart(), Restructuring.of(employee("ona", "petras")));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.employee()).isEqualTo(id("ona"));
            assertThat(fault.messageKey()).isEqualTo("organisation.supervisor.ring");
            assertThat(fault.arguments()).containsExactly("ona → petras → jonas → ona");
        });
    }

    @Test
    void aRingThatTwoChangesTogetherWouldCloseIsRefusedForBoth() {
        House house = new House().with("ona", "director").with("jonas", "director");
        Restructuring both = new Restructuring(List.of(), List.of(employee("ona", "jonas"), employee("jonas", "ona")));

        assertThat(HouseRules.faults(house.chart(), both))
                .extracting(HouseFault::employee)
                .containsExactly(id("ona"), id("jonas"));
    }

    @Test
    void aChangeOfManyThatHasNoRingAfterAllIsMade() {
        House house = new House().with("ona", "director").with("jonas", "ona");
        Restructuring turned = new Restructuring(
                List.of(),
                List.of(employee("ona", "jonas", Role.HANDLER), employee("jonas", "director", Role.HANDLER)));

        assertThat(HouseRules.faults(house.chart(), turned)).isEmpty();
    }

    @Test
    void whoeverHasLeftOrIsUnknownLeadsNobody() {
        House house = new House().former("jonas", "director");

        assertThat(faults(house, employee("ona", "jonas")))
                .containsExactly("supervisor organisation.supervisor.former");
        assertThat(faults(house, employee("ona", "niekas")))
                .containsExactly("supervisor organisation.supervisor.unknown");
    }

    @Test
    void onlyADirectorAndWhoDecidesInTheDirectorsPlaceHaveNobodyAbove() {
        assertThat(faults(new House(), employee("ona", null, Role.HANDLER)))
                .containsExactly("supervisor organisation.supervisor.missing");
        assertThat(faults(new House(), employee("ona", null, Role.DIRECTOR))).isEmpty();
        assertThat(faults(new House(), employee("ona", null, Role.DECIDER_OF_LAST_RESORT)))
                .isEmpty();
    }

    @Test
    void whileThereIsNoDirectorSomebodyMustBeginTheHouse() {
        Chart empty = new Chart(List.of(new UnitCard(House.UNIT, "Skyrius", null, null)), List.of());

        assertThat(HouseRules.faults(empty, Restructuring.of(employee("admin", null, Role.ADMINISTRATOR))))
                .isEmpty();
    }

    @Test
    void theLastAdministratorNeitherLeavesNorLosesTheRole() {
        EmployeeCard administrator = employee("admin", "director", Role.ADMINISTRATOR);

        assertThat(faults(new House(), administrator.left())).containsExactly("active organisation.lastAdministrator");
        assertThat(faults(new House(), employee("admin", "director", Role.HANDLER)))
                .containsExactly("roles organisation.lastAdministrator");
        assertThat(faults(new House().with(employee("ona", "director", Role.ADMINISTRATOR)), administrator.left()))
                .isEmpty();
    }

    @Test
    void theLastDirectorNeitherLeavesNorLosesTheRole() {
        EmployeeCard director = employee("director", null, Role.DIRECTOR);
        House withSuccessor = new House().with(employee("ona", null, Role.DIRECTOR));

        assertThat(leaving(new House(), director)).containsExactly("active organisation.lastDirector");
        assertThat(faults(new House(), employee("director", null, Role.HANDLER)))
                .containsExactly("roles organisation.lastDirector");
        assertThat(leaving(withSuccessor, director)).isEmpty();
    }

    private static List<String> leaving(House house, EmployeeCard leaver) {
        EmployeeId successor = house.chart().find(id("ona")).isPresent() ? id("ona") : null;
        return HouseRules.faults(house.chart(), Leaving.of(house.chart(), leaver.id(), successor)).stream()
                .map(fault -> fault.field() + " " + fault.messageKey())
                .toList();
    }

    @Test
    void whoeverLeavesLeavesNobodyAndNoUnitBehind() {
        House house = new House()
                .with("ona", "director")
                .with("jonas", "ona")
                .with(new UnitCard(new UnitCode("nuoma"), "Nuomos skyrius", id("ona"), null));

        assertThat(faults(house, employee("ona", "director").left()))
                .containsExactly("active organisation.leaver.leads", "heads organisation.leaver.heads");
    }

    @Test
    void whatWasAmissBeforeKeepsNothingElseBack() {
        House house = new House().with("ona", "jonas").with("jonas", "ona");
        EmployeeCard untouched = house.chart().find(id("ona")).orElseThrow();
        Restructuring change =
                new Restructuring(List.of(), List.of(untouched, employee("petras", "director", Role.HANDLER)));

        assertThat(HouseRules.faults(house.chart(), change)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Specialistė, ona@vmb.lt, fullName organisation.fullName.missing",
        "Ona, '  ', ona@vmb.lt, position organisation.position.missing",
        "Ona, Specialistė, ona, email organisation.email.malformed",
        "'Ona\nOnaitė', Specialistė, ona@vmb.lt, fullName organisation.words.unprintable",
        "Ona\u202EOnaitė, Specialistė, ona@vmb.lt, fullName organisation.words.unprintable",
        "Ona Onaitė, '\u200B\u3164', ona@vmb.lt, position organisation.position.missing"
    })
    void wordsAreThereAndCanBeRead(String name, String position, String email, String fault) {
        EmployeeCard card =
                new EmployeeCard(id("ona"), name, position, email, null, House.UNIT, id("director"), Set.of(), true);

        assertThat(faults(new House(), card)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"Ona", "ONA", ".ona", "ona_Onaite"})
    void aLoginIsWrittenSoThatNoTwoLookAlike(String login) {
        assertThat(faults(new House(), employee(login, "director"))).contains("id organisation.login.malformed");
    }

    @Test
    void aUnitIsNotAboveItself() {
        UnitCode above = new UnitCode("sritis");
        House house = new House().with(new UnitCard(above, "Sritis", null, House.UNIT));

        assertThat(HouseRules.faults(
                        house.chart(), Restructuring.of(new UnitCard(House.UNIT, "Būsto skyrius", null, above))))
                .extracting(HouseFault::messageKey)
                .containsExactly("organisation.unit.ring");
    }

    @Test
    void aUnitIsHeadedBySomebodyWhoWorksHereAndHasItsOwnName() {
        House house = new House().former("jonas", "director");
        UnitCard unit = new UnitCard(new UnitCode("nuoma"), "būsto skyrius", id("jonas"), null);

        assertThat(HouseRules.faults(house.chart(), Restructuring.of(unit)))
                .extracting(HouseFault::messageKey)
                .containsExactly("organisation.unit.nameTaken", "organisation.head.former");
    }

    @Test
    void noChangeThatIsNotRefusedPutsAnyHouseOutOfOrder() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Chart house = randomHouse(random);
            for (int step = 0; step < 8; step++) {
                Restructuring change = randomChange(random);
                if (HouseRules.faults(house, change).isEmpty()) {
                    house = house.with(change);
                }
            }
            assertThat(HouseCheck.findings(house))
                    .as("seed %d", seed)
                    .extracting(Finding::kind)
                    .doesNotContain(FindingKind.RING, FindingKind.SUPERVISOR_FORMER, FindingKind.HEAD_FORMER);
            assertThat(house.activeWith(Role.ADMINISTRATOR)).as("seed %d", seed).isNotEmpty();
        }
    }

    private static Chart randomHouse(Random random) {
        House house = new House();
        for (int i = 0; i < 6; i++) {
            house.with("p" + i, i == 0 ? "director" : "p" + random.nextInt(i));
        }
        return house.chart();
    }

    private static Restructuring randomChange(Random random) {
        List<EmployeeCard> people = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            EmployeeCard card = random.nextInt(8) == 0
                    ? employee("admin", "director", random.nextBoolean() ? Role.ADMINISTRATOR : Role.HANDLER)
                    : employee("p" + random.nextInt(8), "p" + random.nextInt(8), Role.HANDLER);
            boolean again = people.stream().anyMatch(other -> other.id().equals(card.id()));
            if (!again) {
                people.add(random.nextInt(4) == 0 ? card.left() : card);
            }
        }
        EmployeeId head = random.nextBoolean() ? null : id("p" + random.nextInt(8));
        UnitCard unit = new UnitCard(House.UNIT, "Būsto skyrius", head, null);
        return new Restructuring(random.nextBoolean() ? List.of(unit) : List.of(), people);
    }

    private static List<String> faults(House house, EmployeeCard card) {
        return HouseRules.faults(house.chart(), Restructuring.of(card)).stream()
                .map(fault -> fault.field() + " " + fault.messageKey())
                .toList();
    }
}
