package lt.atsakas.process.engine;

import java.util.List;
import lt.atsakas.organisation.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.jspecify.annotations.Nullable;

/** A grant that everybody, or everybody with a role, holds for good. */
record StandingGrant(@Nullable Role role, Resource resource, String id, List<Permission> permissions) {

    static StandingGrant toEverybody(Resource resource, String id, Permission... permissions) {
        return new StandingGrant(null, resource, id, List.of(permissions));
    }

    static StandingGrant to(Role role, Resource resource, String id, Permission... permissions) {
        return new StandingGrant(role, resource, id, List.of(permissions));
    }

    /** Gives it unless it was given already; what it lets people do is kept in step. */
    void give(AuthorizationService authorizations) {
        Authorization known = find(authorizations.createAuthorizationQuery());
        Authorization grant = known == null ? create(authorizations) : known;
        Permission[] due = permissions.toArray(Permission[]::new);
        if (known == null || grant.getPermissions(due).length < due.length) {
            grant.setPermissions(due);
            authorizations.saveAuthorization(grant);
        }
    }

    private @Nullable Authorization find(AuthorizationQuery query) {
        query.resourceType(resource).resourceId(id);
        return (role == null
                        ? query.authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        : query.groupIdIn(role.groupId()))
                .singleResult();
    }

    private Authorization create(AuthorizationService authorizations) {
        Authorization grant = authorizations.createNewAuthorization(
                role == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
        if (role != null) {
            grant.setGroupId(role.groupId());
        }
        grant.setResource(resource);
        grant.setResourceId(id);
        return grant;
    }
}
