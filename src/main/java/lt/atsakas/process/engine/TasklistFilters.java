package lt.atsakas.process.engine;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Keeps the lists of Tasklist as the code names them; people may read them, nobody may change them. */
@Component
class TasklistFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final HouseWords words;

    TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations, HouseWords words) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.words = words;
    }

    void create() {
        for (TasklistFilter kind : TasklistFilter.values()) {
            String name = words.of(kind.messageKey());
            Filter known = filters.createFilterQuery().filterName(name).singleResult();
            Filter kept = filters.saveFilter(describe(kind, known == null ? filters.newTaskFilter(name) : known));
            StandingGrant.toEverybody(FILTER, kept.getId(), READ).give(authorizations);
        }
    }

    private Filter describe(TasklistFilter kind, Filter filter) {
        TaskQuery query = kind.query(tasks);
        return filter.setQuery(query)
                .setProperties(kind.properties(words.of(kind.messageKey() + ".hint"), words.of("tasklist.caseNumber")));
    }
}
