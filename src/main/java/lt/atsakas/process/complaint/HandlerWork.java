package lt.atsakas.process.complaint;

import lt.atsakas.process.model.PublishedMethod;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.expression.ExpressionCheck;
import lt.atsakas.process.task.TaskHands;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Which tasks nobody could have without a handler: their diagram names somebody who is known by the handler alone. */
@Component
class HandlerWork {

    private final TaskHands hands;
    private final ExpressionCheck expressions;

    HandlerWork(TaskHands hands, PublishedNames names) {
        this.hands = hands;
        this.expressions = new ExpressionCheck(names);
    }

    boolean includes(Task task) {
        return hands.performers(task).stream()
                .flatMap(performer -> expressions.calledMethod(performer).stream())
                .anyMatch(PublishedMethod::needsHandler);
    }
}
