package lt.atsakas.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;

/** Signs an employee in at the engine as Tasklist does, with all their groups. */
final class TasklistLogin {

    private TasklistLogin() {}

    static void of(String login, IdentityService identities) {
        List<String> groups = identities.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
        identities.setAuthentication(login, groups);
    }
}
