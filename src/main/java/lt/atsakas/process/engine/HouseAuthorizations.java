package lt.atsakas.process.engine;

import java.util.List;
import lt.atsakas.process.engine.HeldGrants.Person;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Answers whether somebody may, as the engine would, with less work. The engine first reads every grant there is, to find
 * out which groups hold any, and then asks the database sixteen questions in one statement: dear at every task that
 * somebody takes or completes. Where the engine's rules know more than grants, its own answer stands.
 */
final class HouseAuthorizations extends AuthorizationManager {

    private final JdbcOperations jdbc;

    HouseAuthorizations(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** An employee has no more than a few groups: all are asked for. */
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    @Override
    public boolean isAuthorized(String user, @Nullable List<String> groups, PermissionCheck asked) {
        return !isAuthorizationEnabled() || isAuthorized(user, groups, createCompositePermissionCheck(asked));
    }

    @Override
    public boolean isAuthorized(String user, @Nullable List<String> groups, CompositePermissionCheck asked) {
        if (isRevokeAuthCheckEnabled(user, groups) || !isPlain(asked)) {
            return super.isAuthorized(user, groups, asked);
        }
        Person person = new Person(user, filterAuthenticatedGroupIds(groups));
        return HeldGrants.of(person, asked.getAtomicChecks(), jdbc).allow(asked);
    }

    private boolean isPlain(CompositePermissionCheck asked) {
        return asked.getCompositeChecks().isEmpty()
                && asked.getAtomicChecks().stream()
                        .allMatch(check -> isResourceValidForPermission(check)
                                && check.getAuthorizationNotFoundReturnValue() == null);
    }

    /** Makes one for each command. */
    static SessionFactory factory(JdbcOperations jdbc) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new HouseAuthorizations(jdbc);
            }
        };
    }
}
