package lt.atsakas.process.engine.identity;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** A question about users, answered from the house; always in the order of names. */
final class UsersInHouse extends UserQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient People people;

    UsersInHouse(People people) {
        super(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext command) {
        return found().count();
    }

    @Override
    public List<User> executeList(CommandContext command, @Nullable Page page) {
        return Wanted.page(found(), page);
    }

    private Stream<User> found() {
        return people.users(groupId).filter(this::fits);
    }

    private boolean fits(User user) {
        return tenantId == null
                && Wanted.equal(id, user.getId())
                && Wanted.oneOf(ids, user.getId())
                && Wanted.equal(firstName, user.getFirstName())
                && Wanted.like(firstNameLike, user.getFirstName())
                && Wanted.equal(lastName, user.getLastName())
                && Wanted.like(lastNameLike, user.getLastName())
                && Wanted.equal(email, user.getEmail())
                && Wanted.like(emailLike, user.getEmail());
    }
}
