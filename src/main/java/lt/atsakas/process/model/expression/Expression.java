package lt.atsakas.process.model.expression;

import java.util.List;
import java.util.stream.Stream;

/** What an expression in a model may be; nothing else can be said. */
public sealed interface Expression {

    /** A text, number, truth value or {@code null}. */
    record Literal(String text) implements Expression {}

    /** A process variable. */
    record Variable(String name) implements Expression {}

    /** {@code execution} or {@code task}, handed to a bean, or one of their harmless properties. */
    record EngineObject(String path) implements Expression {}

    /** A method of a published bean. */
    record Call(String bean, String method, List<Expression> arguments) implements Expression {}

    /** Comparisons, and, or, not: always true or false. */
    record Condition(String operator, List<Expression> operands) implements Expression {}

    /** This expression and everything inside it. */
    default Stream<Expression> parts() {
        List<Expression> inner = List.of();
        if (this instanceof Call call) {
            inner = call.arguments();
        } else if (this instanceof Condition condition) {
            inner = condition.operands();
        }
        return Stream.concat(Stream.of(this), inner.stream().flatMap(Expression::parts));
    }
}
