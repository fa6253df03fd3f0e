package lt.atsakas.process.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.process.model.PublishedArgument;
import lt.atsakas.process.model.PublishedMethod;
import lt.atsakas.process.model.PublishedNames;

/** Tells what is wrong with an expression of a model, judged by the published names alone; nothing is evaluated. */
public final class ExpressionCheck {

    private static final Set<String> LOOP_VARIABLES =
            Set.of("loopCounter", "nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances");

    private static final String CASE_NUMBER = "caseNumber";

    /** The business key of every process is the number of its case. */
    private static final String CASE_OF_EXECUTION = "execution.processBusinessKey";

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

    /** Whether the whole expression compares, and nothing in it can ever be otherwise: no bean and no variable that changes. */
    public boolean isAlwaysTheSame(String text) {
        try {
            return ExpressionParser.parse(text).parts().noneMatch(this::mayDiffer);
        } catch (Unreadable unreadable) {
            return false;
        }
    }

    /** Whether a published bean is asked anywhere in the expression. */
    public boolean asksBean(String text) {
        try {
            return ExpressionParser.parse(text).parts().anyMatch(Expression.Call.class::isInstance);
        } catch (Unreadable unreadable) {
            return false;
        }
    }

    private boolean mayDiffer(Expression part) {
        return part instanceof Expression.Call
                || part instanceof Expression.Variable variable
                        && !names.variables().readOnly().contains(variable.name());
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

    private Stream<PublishedMethod> methodsLike(Expression.Call call) {
        return names.beans().getOrDefault(call.bean(), Set.of()).stream()
                .filter(method -> method.name().equals(call.method())
                        && method.arguments().size() == call.arguments().size());
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
        } else if (methodsLike(call).noneMatch(method -> fits(method, call))) {
            problems.add(new Problem("wrongArgument", call.bean() + "." + call.method()));
        }
    }

    private static boolean fits(PublishedMethod method, Expression.Call call) {
        return IntStream.range(0, call.arguments().size())
                .allMatch(i -> fits(method.arguments().get(i), call.arguments().get(i)));
    }

    /** A variable fits the argument that is named for it, a text one of its words; what calls or compares is checked itself. */
    private static boolean fits(PublishedArgument argument, Expression given) {
        if (given instanceof Expression.Literal literal) {
            return argument.words().contains(literal.text());
        }
        if (given instanceof Expression.Variable variable) {
            return argument.name().equals(variable.name());
        }
        return !(given instanceof Expression.EngineObject object)
                || object.path().equals(argument.name())
                || object.path().equals(CASE_OF_EXECUTION) && argument.name().equals(CASE_NUMBER);
    }

    private boolean isKnown(String variable) {
        return names.variables().contains(variable) || LOOP_VARIABLES.contains(variable);
    }

    /** One fault of an expression: the rule it breaks and the word at fault. */
    public record Problem(String rule, String word) {}
}
