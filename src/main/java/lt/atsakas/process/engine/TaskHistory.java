package lt.atsakas.process.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers: instances and tasks, who did them and when. Each passed gateway and event is left out; what
 * happened in a case is told by its journal. A part of the engine's level {@code activity} and counted as that one, so that
 * a database may be used under either.
 */
final class TaskHistory implements HistoryLevel {

    static final String NAME = "tasks";

    private static final String ACTIVITY_INSTANCE = HistoryEventTypes.ACTIVITY_INSTANCE_START.getEntityType();

    @Override
    public int getId() {
        return HISTORY_LEVEL_ACTIVITY.getId();
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object entity) {
        return !ACTIVITY_INSTANCE.equals(event.getEntityType())
                && HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(event, entity);
    }
}
