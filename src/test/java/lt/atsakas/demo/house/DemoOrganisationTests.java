package lt.atsakas.demo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

@AtsakasTest
class DemoOrganisationTests {

    private static final List<String> ACCOUNTS = List.of(
            "registrar",
            "handler",
            "handler2",
            "handler3",
            "unithead",
            "otherhead",
            "director",
            "secretary",
            "chair",
            "member1",
            "member2",
            "member3",
            "owner",
            "approver",
            "dpo",
            "admin");

    @Autowired
    Organisation organisation;

    @Autowired
    TestRestTemplate browser;

    @Test
    void hasSixUnitsAndEveryUnitAHead() {
        List<UnitCard> units = demoUnits();

        assertThat(units)
                .extracting(unit -> unit.code().value())
                .containsExactlyInAnyOrder("klientai", "bustas", "nuoma", "finansai", "teise", "vadovybe");
        assertThat(units).allMatch(unit -> unit.head() != null);
    }

    @Test
    void hasAtLeastTwentyFiveEmployeesAndOnlyTheDirectorAndTheOwnersRepresentativeHaveNoSupervisor() {
        List<EmployeeCard> employees = demoEmployees();

        assertThat(employees).hasSizeGreaterThanOrEqualTo(25);
        assertThat(employees)
                .filteredOn(employee -> employee.supervisor() == null)
                .extracting(employee -> employee.id().value())
                .containsExactlyInAnyOrder("director", "n.mockute");
    }

    @Test
    void leadsEveryLineOfSupervisorsToTheDirector() {
        EmployeeId director = organisation.withRole(Role.DIRECTOR).get(0).id();

        Stream<EmployeeCard> others = demoEmployees().stream()
                .filter(employee -> !employee.id().equals(director))
                .filter(employee -> !employee.has(Role.DECIDER_OF_LAST_RESORT));

        assertThat(others).allMatch(employee -> organisation.isAbove(director, employee.id()));
    }

    @Test
    void putsTheHandlersUnderTheHeadOfTheirUnit() {
        List<EmployeeCard> handlers = Stream.of("handler", "handler2", "handler3")
                .map(login -> organisation.employee(new EmployeeId(login)))
                .toList();

        assertThat(handlers)
                .extracting(EmployeeCard::unit)
                .containsOnly(handlers.get(0).unit());
        assertThat(handlers).extracting(EmployeeCard::supervisor).containsOnly(new EmployeeId("unithead"));
    }

    @Test
    void letsEveryAccountInWithTheKnownPassword() {
        List<HttpStatus> answers = ACCOUNTS.stream()
                .map(login -> browser.withBasicAuth(login, DemoOrganisation.PASSWORD)
                        .getForEntity("/api/working-days?from=2026-12-10&days=20", String.class)
                        .getStatusCode())
                .map(status -> Objects.requireNonNull(HttpStatus.resolve(status.value())))
                .toList();

        assertThat(answers).doesNotContain(HttpStatus.UNAUTHORIZED);
    }

    private List<UnitCard> demoUnits() {
        return DemoUnit.all().stream()
                .map(unit -> organisation.unit(unit.code()))
                .toList();
    }

    private List<EmployeeCard> demoEmployees() {
        return DemoEmployee.all().stream()
                .map(employee -> organisation.employee(employee.card().id()))
                .toList();
    }
}
