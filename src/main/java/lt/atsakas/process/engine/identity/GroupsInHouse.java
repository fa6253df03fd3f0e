package lt.atsakas.process.engine.identity;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** A question about groups, answered from the house's roles; always in their own order. */
final class GroupsInHouse extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient People people;

    GroupsInHouse(People people) {
        super(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext command) {
        return found().count();
    }

    @Override
    public List<Group> executeList(CommandContext command, @Nullable Page page) {
        return Wanted.page(found(), page);
    }

    private Stream<Group> found() {
        return people.groups(userId).filter(this::fits);
    }

    private boolean fits(Group group) {
        return tenantId == null
                && Wanted.equal(id, group.getId())
                && Wanted.oneOf(ids, group.getId())
                && Wanted.equal(name, group.getName())
                && Wanted.like(nameLike, group.getName())
                && Wanted.equal(type, group.getType());
    }
}
