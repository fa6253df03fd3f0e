package lt.atsakas.acceptance.barred;

import java.util.Map;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationContext;

/** The ids that the engine has whether or not there is a case, for questions that need one of them. */
final class EngineIds {

    private EngineIds() {}

    /** By kind, with the latest version of this process. */
    static Map<String, String> anyway(ApplicationContext beans, String process) {
        ProcessDefinition definition = beans.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return Map.of(
                "@definition", definition.getId(),
                "@deployment", definition.getDeploymentId(),
                "@jobDefinition", jobDefinition(beans.getBean(ManagementService.class)),
                "@filter", filterOfAllTasks(beans));
    }

    private static String jobDefinition(ManagementService management) {
        return management.createJobDefinitionQuery().listPage(0, 1).get(0).getId();
    }

    private static String filterOfAllTasks(ApplicationContext beans) {
        return beans.getBean(FilterService.class)
                .createFilterQuery()
                .filterName(beans.getBean(HouseWords.class).of("tasklist.filter.unit"))
                .singleResult()
                .getId();
    }
}
