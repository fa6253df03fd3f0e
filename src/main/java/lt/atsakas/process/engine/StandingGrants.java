package lt.atsakas.process.engine;

import static lt.atsakas.organisation.Role.ADMINISTRATOR;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * The few grants that hold for every case, and no others: all staff may open Tasklist and read models and names; administrators may
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

    /** Tasks and filters are granted by those who keep them. */
    private static final Set<Resources> GRANTED_ELSEWHERE = Set.of(TASK, FILTER);

    private final AuthorizationService authorizations;

    StandingGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void give() {
        GRANTS.forEach(grant -> grant.give(authorizations));
        Stream.of(Resources.values())
                .filter(resource -> !GRANTED_ELSEWHERE.contains(resource))
                .flatMap(this::kept)
                .filter(kept -> GRANTS.stream().noneMatch(grant -> grant.is(kept)))
                .forEach(kept -> authorizations.deleteAuthorization(kept.getId()));
    }

    private Stream<Authorization> kept(Resources resource) {
        return authorizations.createAuthorizationQuery().resourceType(resource).list().stream();
    }
}
