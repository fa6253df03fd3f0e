package lt.atsakas.process.engine;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What somebody holds on the resources that a check asks about: as themselves, by a group, or because everybody does. One
 * short statement, the same for every check, and the rest is told by comparing bits.
 */
final class HeldGrants {

    private static final String READ = """
            select resource_type_, resource_id_, perms_ from act_ru_authorization
            where resource_id_ = any (?) and resource_type_ = any (?)
              and (type_ = 1 and (user_id_ = ? or group_id_ = any (?)) or type_ = 0 and user_id_ = '*')""";

    private final List<Grant> grants;

    private HeldGrants(List<Grant> grants) {
        this.grants = grants;
    }

    static HeldGrants of(Person person, List<PermissionCheck> checks, JdbcOperations jdbc) {
        return new HeldGrants(
                jdbc.query(READ, statement -> fill(statement, person, checks), (row, index) -> Grant.in(row)));
    }

    /** Whether the grants are enough: for one of the checks, or for each of them, as the check says. */
    boolean allow(CompositePermissionCheck asked) {
        Stream<PermissionCheck> checks = asked.getAtomicChecks().stream();
        return asked.isDisjunctive() ? checks.anyMatch(this::allow) : checks.allMatch(this::allow);
    }

    private boolean allow(PermissionCheck check) {
        return grants.stream().anyMatch(grant -> grant.covers(check));
    }

    private static void fill(PreparedStatement statement, Person person, List<PermissionCheck> checks)
            throws SQLException {
        Stream<String> ids = checks.stream().map(PermissionCheck::getResourceId);
        statement.setArray(1, array(statement, "varchar", Stream.concat(ids, Stream.of(Authorization.ANY))));
        statement.setArray(2, array(statement, "integer", checks.stream().map(PermissionCheck::getResourceType)));
        statement.setString(3, person.id());
        statement.setArray(4, array(statement, "varchar", person.groups().stream()));
    }

    private static Array array(PreparedStatement statement, String type, Stream<?> values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values.distinct().toArray());
    }

    /** Who asks, with the groups as which they act. */
    record Person(String id, List<String> groups) {}

    private record Grant(int resourceType, String resourceId, int permissions) {

        private static Grant in(ResultSet row) throws SQLException {
            return new Grant(row.getInt(1), row.getString(2), row.getInt(3));
        }

        private boolean covers(PermissionCheck check) {
            return resourceType == check.getResourceType()
                    && (resourceId.equals(Authorization.ANY) || resourceId.equals(check.getResourceId()))
                    && (permissions & check.getPerms()) == check.getPerms();
        }
    }
}
