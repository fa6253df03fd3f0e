package lt.atsakas.security.web;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.Role;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may call an address: everybody, nobody, every employee, or employees of some roles. */
record Access(Kind kind, Set<Role> roles) {

    enum Kind {
        EVERYBODY,
        NOBODY,
        STAFF,
        ROLES,
        ROLES_OR_THIS_MACHINE
    }

    static final Access EVERYBODY = new Access(Kind.EVERYBODY, Set.of());
    static final Access NOBODY = new Access(Kind.NOBODY, Set.of());
    static final Access STAFF = new Access(Kind.STAFF, Set.of());

    static Access only(Role... roles) {
        return new Access(Kind.ROLES, Set.of(roles));
    }

    /** Also a program on the same machine that did not come through a proxy, such as a metrics collector. */
    Access orThisMachine() {
        return new Access(Kind.ROLES_OR_THIS_MACHINE, roles);
    }

    AuthorizationManager<RequestAuthorizationContext> decision() {
        return switch (kind) {
            case EVERYBODY -> (who, request) -> new AuthorizationDecision(true);
            case NOBODY -> (who, request) -> new AuthorizationDecision(false);
            case STAFF -> AuthenticatedAuthorizationManager.authenticated();
            case ROLES -> hasRole();
            case ROLES_OR_THIS_MACHINE -> AuthorizationManagers.anyOf(hasRole(), new ThisMachine());
        };
    }

    private AuthorizationManager<RequestAuthorizationContext> hasRole() {
        List<String> names = roles.stream().map(Role::name).toList();
        return AuthorityAuthorizationManager.hasAnyRole(names.toArray(String[]::new));
    }
}
