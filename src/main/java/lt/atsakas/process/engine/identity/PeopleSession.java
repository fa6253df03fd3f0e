package lt.atsakas.process.engine.identity;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** What one command of the engine may ask about people. */
final class PeopleSession implements ReadOnlyIdentityProvider {

    private final People people;

    PeopleSession(People people) {
        this.people = people;
    }

    @Override
    public @Nullable User findUserById(String id) {
        return people.users(null)
                .filter(user -> user.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public UsersInHouse createUserQuery() {
        return new UsersInHouse(people);
    }

    @Override
    public UsersInHouse createUserQuery(CommandContext command) {
        return createUserQuery();
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("Users are not kept in the engine's tables");
    }

    /** Nobody signs in to the engine; there is one login, and it is not here. */
    @Override
    public boolean checkPassword(String user, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return people.groups(null)
                .filter(group -> group.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public GroupsInHouse createGroupQuery() {
        return new GroupsInHouse(people);
    }

    @Override
    public GroupsInHouse createGroupQuery(CommandContext command) {
        return createGroupQuery();
    }

    @Override
    public @Nullable Tenant findTenantById(String id) {
        return null;
    }

    @Override
    public NoTenants createTenantQuery() {
        return new NoTenants();
    }

    @Override
    public NoTenants createTenantQuery(CommandContext command) {
        return createTenantQuery();
    }

    @Override
    public void flush() {
        // nothing is ever written
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
