package lt.atsakas.process.engine;

import java.util.List;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.engine.identity.HousePeople;
import lt.atsakas.process.model.PublishedBeans;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the engine needs of us and no property can say: the beans that models see, our administrators, our grants. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

    private final PublishedBeans beans;
    private final HousePeople people;
    private final TaskGrants grants;
    private final TaskListeners listeners;

    EngineSettings(PublishedBeans beans, HousePeople people, TaskGrants grants, TaskListeners listeners) {
        this.beans = beans;
        this.people = people;
        this.grants = grants;
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(beans);
        // without this, expressions would have been given the whole application context
        engine.setExpressionManager(new JuelExpressionManager(beans));
        engine.setIdentityProviderSessionFactory(people);
        engine.setResourceAuthorizationProvider(grants);
        engine.setCustomPreBPMNParseListeners(With.also(engine.getCustomPreBPMNParseListeners(), listeners));
    }

    /** The engine adds a group of its own, which would be an unwatched second door. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.setAdminGroups(List.of(Role.ADMINISTRATOR.groupId()));
    }
}
