package lt.atsakas.process.escalation;

import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Says in a letter why a supervisor is troubled: the cause and, when a task is late, which; nothing personal. */
@Component
class CauseWords {

    private final OpenTasks openTasks;
    private final HouseWords words;

    CauseWords(OpenTasks openTasks, HouseWords words) {
        this.openTasks = openTasks;
        this.words = words;
    }

    String of(Escalation escalation) {
        if (!escalation.cause().equals(Escalation.TASK_OVERDUE)) {
            return words.of("escalation.why." + escalation.cause());
        }
        return openTasks
                .nameOf(escalation.caseNumber(), escalation.step())
                .map(task -> words.of("escalation.why.taskOverdue", task))
                .orElseGet(() -> words.of("escalation.why.answer"));
    }
}
