package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import lt.atsakas.organisation.Role;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class StandingGrantsTests {

    @Autowired
    private StandingGrants grants;

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void aPermissionThatTheListDoesNotHoldIsTakenAway() {
        Authorization deployments = ofAdministrators(Resources.DEPLOYMENT).singleResult();
        deployments.addPermission(Permissions.DELETE);
        authorizations.saveAuthorization(deployments);

        grants.give();

        Authorization kept = ofAdministrators(Resources.DEPLOYMENT).singleResult();
        assertThat(kept.isPermissionGranted(Permissions.READ)).isTrue();
        assertThat(kept.isPermissionGranted(Permissions.DELETE)).isFalse();
    }

    @Test
    void aGrantThatTheListDoesNotHoldIsTakenAway() {
        give(Role.HANDLER.groupId(), Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        give(Role.ADMINISTRATOR.groupId(), Resources.BATCH, ANY, Permissions.ALL);

        grants.give();

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(Role.HANDLER.groupId())
                        .resourceType(Resources.APPLICATION)
                        .list())
                .isEmpty();
        assertThat(ofAdministrators(Resources.BATCH).list()).isEmpty();
        assertThat(ofAdministrators(Resources.APPLICATION).list())
                .extracting(Authorization::getResourceId)
                .containsExactlyInAnyOrder("cockpit", "admin");
    }

    @Test
    void whatEverybodyMayStays() {
        grants.give();
        grants.give();

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .resourceType(Resources.APPLICATION)
                        .list())
                .extracting(Authorization::getResourceId)
                .containsExactly("tasklist");
    }

    private AuthorizationQuery ofAdministrators(Resources resource) {
        return authorizations
                .createAuthorizationQuery()
                .groupIdIn(Role.ADMINISTRATOR.groupId())
                .resourceType(resource);
    }

    private void give(String group, Resources resource, String id, Permission permission) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }
}
