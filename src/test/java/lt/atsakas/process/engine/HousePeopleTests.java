package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeFile;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseDesk;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class HousePeopleTests {

    @Autowired
    IdentityService identity;

    @Autowired
    Organisation organisation;

    @Autowired
    HouseDesk desk;

    @Test
    void everyEmployeeIsAUserWithTheirName() {
        User handler = identity.createUserQuery().userId("handler").singleResult();

        assertThat(handler.getFirstName()).isNotBlank();
        assertThat(handler.getLastName()).isNotBlank();
        assertThat(handler.getEmail()).contains("@");
    }

    @Test
    void everyRoleIsAGroupWithLithuanianName() {
        Group registrars = identity.createGroupQuery().groupId("registrars").singleResult();

        assertThat(registrars.getName()).startsWith("Registrator");
        assertThat(identity.createUserQuery().memberOfGroup("registrars").list())
                .extracting(User::getId)
                .contains("registrar")
                .doesNotContain("handler");
        assertThat(identity.createGroupQuery().groupMember("registrar").list())
                .extracting(Group::getId)
                .contains("registrars");
    }

    @Test
    void namesAreFoundByAPart() {
        User handler = identity.createUserQuery().userId("handler").singleResult();
        String beginning = handler.getLastName().substring(0, 3) + "%";

        assertThat(identity.createUserQuery().userLastNameLike(beginning).list())
                .extracting(User::getId)
                .contains("handler");
        assertThat(identity.createUserQuery().userLastNameLike("q%").count()).isZero();
    }

    @Test
    void nobodySignsInToTheEngineAndNobodyIsAddedThere() {
        assertThat(identity.checkPassword("handler", "demo")).isFalse();
        assertThat(identity.isReadOnly()).isTrue();
    }

    @Test
    void whoeverJoinsMovesOrLeavesDoesSoInTheEngineInTheSameMoment() {
        EmployeeId newcomer = new EmployeeId("variklis1");
        organisation.add(new NewEmployee(
                newcomer,
                "Variklė Variklienė",
                "Specialistė",
                "variklis1@atsakas.demo",
                null,
                new UnitCode("finansai"),
                new EmployeeId("e.paulauskiene"),
                Set.of(Role.COMMITTEE_MEMBER)));
        assertThat(identity.createUserQuery()
                        .userId(newcomer.value())
                        .singleResult()
                        .getLastName())
                .isEqualTo("Variklienė");
        assertThat(groupsOf(newcomer)).containsExactly("committee-members");

        EmployeeFile file = desk.file(newcomer);
        desk.change(withRoles(file.card(), Set.of(Role.HANDLER)), file.version(), new EmployeeId("admin"));
        assertThat(groupsOf(newcomer)).containsExactly("handlers");

        organisation.leave(newcomer);
        assertThat(groupsOf(newcomer)).isEmpty();
        assertThat(identity.createUserQuery().userId(newcomer.value()).count()).isZero();
    }

    private static EmployeeCard withRoles(EmployeeCard card, Set<Role> roles) {
        return new EmployeeCard(
                card.id(),
                card.fullName(),
                card.position(),
                card.email(),
                card.phone(),
                card.unit(),
                card.supervisor(),
                roles,
                card.active());
    }

    private List<String> groupsOf(EmployeeId employee) {
        return identity.createGroupQuery().groupMember(employee.value()).list().stream()
                .map(Group::getId)
                .toList();
    }
}
