package lt.atsakas.process.engine;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.engine.identity.HousePeople;
import lt.atsakas.process.model.PublishedBeans;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** What the engine needs of us and no property can say: the beans that models see, our people, our administrators. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

    private final PublishedBeans beans;
    private final HousePeople people;
    private final JdbcOperations jdbc;
    private final OutOfSight outOfSight;
    private final SightOfEngine sightOfEngine;

    EngineSettings(
            PublishedBeans beans,
            HousePeople people,
            JdbcOperations jdbc,
            OutOfSight outOfSight,
            SightOfEngine sightOfEngine) {
        this.beans = beans;
        this.people = people;
        this.jdbc = jdbc;
        this.outOfSight = outOfSight;
        this.sightOfEngine = sightOfEngine;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(beans);
        // without this, expressions would have been given the whole application context
        engine.setExpressionManager(new PublishedExpressions(beans));
        engine.setIdentityProviderSessionFactory(people);
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new JobRounds()));
        CommandInterceptor sight = new SightOfCommand(outOfSight, sightOfEngine);
        engine.setCustomPostCommandInterceptorsTxRequired(
                with(engine.getCustomPostCommandInterceptorsTxRequired(), sight));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPostCommandInterceptorsTxRequiresNew(), sight));
        engine.setCustomHistoryLevels(List.of(new TaskHistory()));
        engine.setCustomSessionFactories(List.of(HouseAuthorizations.factory(jdbc)));
    }

    /** The engine's lists start as null. */
    private static List<CommandInterceptor> with(@Nullable List<CommandInterceptor> present, CommandInterceptor added) {
        List<CommandInterceptor> all = new ArrayList<>(present == null ? List.of() : present);
        all.add(added);
        return all;
    }

    /** The engine adds a group of its own, which would be an unwatched second door. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.setAdminGroups(List.of(Role.ADMINISTRATOR.groupId()));
    }
}
