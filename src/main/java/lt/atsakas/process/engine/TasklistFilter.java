package lt.atsakas.process.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/** A list of tasks that everybody finds in Tasklist, each with what they may see. */
enum TasklistFilter {
    MINE("tasklist.filter.mine", "#0d4b4a") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return tasks.or()
                    .taskAssigneeExpression(ME)
                    .taskCandidateUserExpression(ME)
                    .endOr();
        }
    },
    UNIT("tasklist.filter.unit", "#0d4b4a") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return tasks;
        }
    },
    SOON("tasklist.filter.soon", "#8a5300") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return tasks.dueAfterExpression("${now()}").dueBeforeExpression("${deadlines.soonEnds()}");
        }
    },
    OVERDUE("tasklist.filter.overdue", "#b3231c") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return tasks.dueBeforeExpression("${now()}");
        }
    },
    ESCALATED("tasklist.filter.escalated", "#b3231c") {
        @Override
        TaskQuery narrow(TaskQuery tasks) {
            return MINE.narrow(tasks.taskDefinitionKey("userTask_handleEscalation"));
        }
    };

    private static final String ME = "${currentUser()}";

    private final String messageKey;
    private final String colour;

    TasklistFilter(String messageKey, String colour) {
        this.messageKey = messageKey;
        this.colour = colour;
    }

    abstract TaskQuery narrow(TaskQuery tasks);

    /** The key of its name; the words that explain it are under the same key with {@code .hint}. */
    String messageKey() {
        return messageKey;
    }

    TaskQuery query(TaskService tasks) {
        return narrow(tasks.createTaskQuery())
                .active()
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc();
    }

    /** How Tasklist shows the list; without refresh, since each open browser would ask every ten seconds. */
    Map<String, Object> properties(String description, String caseNumber) {
        return Map.of(
                "description",
                description,
                "color",
                colour,
                "priority",
                ordinal(),
                "refresh",
                false,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(Map.of("name", "caseNumber", "label", caseNumber)));
    }
}
