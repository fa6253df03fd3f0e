package lt.atsakas.process.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import lt.atsakas.organisation.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.jspecify.annotations.Nullable;

/** A grant that everybody, or everybody with a role, holds for good. */
record StandingGrant(@Nullable Role role, Resource resource, String id, List<Permission> permissions) {

    static StandingGrant toEverybody(Resource resource, String id, Permission... permissions) {
        return new StandingGrant(null, resource, id, List.of(permissions));
    }

    static StandingGrant to(Role role, Resource resource, String id, Permission... permissions) {
        return new StandingGrant(role, resource, id, List.of(permissions));
    }

    /** Gives it unless it was given already; it lets people do neither less nor more than it says. */
    void give(AuthorizationService authorizations) {
        Authorization known = find(authorizations.createAuthorizationQuery());
        Authorization grant = known == null ? create(authorizations) : known;
        if (known == null || !allowed(known).equals(Set.copyOf(permissions))) {
            grant.setPermissions(permissions.toArray(Permission[]::new));
            authorizations.saveAuthorization(grant);
        }
    }

    /** Whether this is what the engine keeps there. */
    boolean is(Authorization kept) {
        return kept.getResourceType() == resource.resourceType()
                && id.equals(kept.getResourceId())
                && kept.getAuthorizationType() == type()
                && Objects.equals(kept.getGroupId(), role == null ? null : role.groupId());
    }

    private Set<Permission> allowed(Authorization known) {
        return Set.of(known.getPermissions(ResourceTypeUtil.getPermissionsByResourceType(resource.resourceType())));
    }

    private int type() {
        return role == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
    }

    private @Nullable Authorization find(AuthorizationQuery query) {
        query.resourceType(resource).resourceId(id);
        return (role == null
                        ? query.authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        : query.groupIdIn(role.groupId()))
                .singleResult();
    }

    private Authorization create(AuthorizationService authorizations) {
        Authorization grant = authorizations.createNewAuthorization(type());
        if (role != null) {
            grant.setGroupId(role.groupId());
        }
        grant.setResource(resource);
        grant.setResourceId(id);
        return grant;
    }
}
