package lt.atsakas.process.engine;

import static lt.atsakas.organisation.Role.ADMINISTRATOR;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.springframework.stereotype.Component;

/**
 * The few grants that hold for every case: all staff may open Tasklist and read models and names; administrators may
 * watch instances and retry failed steps. Everything else is granted task by task. Routing facts of a case are shown only
 * beside a task that one may see: no road leads to them otherwise.
 */
@Component
class StandingGrants {

    private static final List<StandingGrant> GRANTS = List.of(
            StandingGrant.toEverybody(APPLICATION, "tasklist", ACCESS),
            StandingGrant.toEverybody(USER, ANY, READ),
            StandingGrant.toEverybody(
                    PROCESS_DEFINITION,
                    ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE),
            StandingGrant.to(ADMINISTRATOR, APPLICATION, "cockpit", ACCESS),
            StandingGrant.to(ADMINISTRATOR, APPLICATION, "admin", ACCESS),
            StandingGrant.to(ADMINISTRATOR, DEPLOYMENT, ANY, READ),
            StandingGrant.to(ADMINISTRATOR, DECISION_DEFINITION, ANY, READ),
            StandingGrant.to(
                    ADMINISTRATOR,
                    PROCESS_DEFINITION,
                    ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                    ProcessDefinitionPermissions.READ_HISTORY,
                    ProcessDefinitionPermissions.RETRY_JOB));

    private final AuthorizationService authorizations;

    StandingGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void give() {
        GRANTS.forEach(grant -> grant.give(authorizations));
    }
}
