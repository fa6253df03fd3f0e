package lt.atsakas.process.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.process.model.PublishedMethod;
import lt.atsakas.process.model.PublishedNames;

/** Tells what is wrong with an expression of a model, judged by the published names alone; nothing is evaluated. */
public final class ExpressionCheck {

    private static final Set<String> LOOP_VARIABLES =
            Set.of("loopCounter", "nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances");

    private final PublishedNames names;

    public ExpressionCheck(PublishedNames names) {
        this.names = names;
    }

    /** What is wrong, empty when nothing is. */
    public List<Problem> problems(String text) {
        try {
            List<Problem> problems = new ArrayList<>();
            ExpressionParser.parse(text).parts().forEach(part -> collect(part, problems));
            return problems;
        } catch (Unreadable unreadable) {
            return List.of(new Problem("expressionGrammar", unreadable.near()));
        }
    }

    /** The method that the whole expression calls, when it is nothing but one call of a published bean. */
    public Optional<PublishedMethod> calledMethod(String text) {
        try {
            return ExpressionParser.parse(text) instanceof Expression.Call call
                    ? methodsLike(call).findFirst()
                    : Optional.empty();
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    private java.util.stream.Stream<PublishedMethod> methodsLike(Expression.Call call) {
        return names.beans().getOrDefault(call.bean(), Set.of()).stream()
                .filter(method -> method.name().equals(call.method())
                        && method.parameters() == call.arguments().size());
    }

    private void collect(Expression part, List<Problem> problems) {
        if (part instanceof Expression.Variable variable && !isKnown(variable.name())) {
            problems.add(new Problem("unknownVariable", variable.name()));
        }
        if (part instanceof Expression.Call call) {
            collect(call, problems);
        }
    }

    private void collect(Expression.Call call, List<Problem> problems) {
        if (!names.beans().containsKey(call.bean())) {
            problems.add(new Problem("unknownBean", call.bean()));
        } else if (methodsLike(call).findAny().isEmpty()) {
            problems.add(new Problem("unknownMethod", call.bean() + "." + call.method()));
        }
    }

    private boolean isKnown(String variable) {
        return names.variables().contains(variable) || LOOP_VARIABLES.contains(variable);
    }

    /** One fault of an expression: the rule it breaks and the word at fault. */
    public record Problem(String rule, String word) {}
}
