package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
}
