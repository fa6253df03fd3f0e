package lt.atsakas.process.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lt.atsakas.process.model.expression.Token.Kind;

/**
 * Reads <code>${…}</code> with a grammar far smaller than the engine's: <code>bean.method(arguments)</code>, variables,
 * literals, comparisons, and, or, not. No properties, indexes, functions, arithmetic or chained calls exist.
 */
final class ExpressionParser {

    private static final int DEEPEST = 20;
    private static final Set<String> ENGINE_OBJECTS = Set.of("execution", "task");
    private static final Set<String> ENGINE_PROPERTIES = Set.of("execution.processBusinessKey");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "empty", "div", "mod", "instanceof");

    private final Tokens tokens;
    private int depth;

    private ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    static Expression parse(String written) throws Unreadable {
        String text = written.strip();
        boolean wrapped = (text.startsWith("${") || text.startsWith("#{")) && text.endsWith("}");
        if (!wrapped) {
            throw new Unreadable(text);
        }
        var parser = new ExpressionParser(new Tokens(text.substring(2, text.length() - 1)));
        Expression expression = parser.anyOf();
        parser.tokens.expectEnd();
        return expression;
    }

    private Expression anyOf() throws Unreadable {
        if (++depth > DEEPEST) {
            throw new Unreadable("(((");
        }
        Expression left = allOf();
        while (tokens.takeIf("||", "or")) {
            left = new Expression.Condition("or", List.of(left, allOf()));
        }
        depth--;
        return left;
    }

    private Expression allOf() throws Unreadable {
        Expression left = comparison();
        while (tokens.takeIf("&&", "and")) {
            left = new Expression.Condition("and", List.of(left, comparison()));
        }
        return left;
    }

    private Expression comparison() throws Unreadable {
        Expression left = unary();
        String sign = tokens.peek().text();
        if (tokens.takeIf("==", "!=", "<=", ">=", "<", ">", "eq", "ne", "le", "ge", "lt", "gt")) {
            return new Expression.Condition(sign, List.of(left, unary()));
        }
        return left;
    }

    private Expression unary() throws Unreadable {
        int negations = 0;
        while (tokens.takeIf("!", "not", "empty")) {
            negations++;
        }
        if (negations == 0) {
            return primary();
        }
        if (negations > DEEPEST) {
            throw new Unreadable("!!!");
        }
        return new Expression.Condition("not", List.of(primary()));
    }

    private Expression primary() throws Unreadable {
        if (tokens.takeIf("(")) {
            Expression inside = anyOf();
            tokens.expect(")");
            return inside;
        }
        if (tokens.takeIf("-")) {
            return literal(Kind.NUMBER);
        }
        if (tokens.peek().kind() == Kind.NAME) {
            return named(tokens.take().text());
        }
        return literal(Kind.NUMBER, Kind.TEXT);
    }

    private Expression literal(Kind... allowed) throws Unreadable {
        Token token = tokens.take();
        if (!List.of(allowed).contains(token.kind())) {
            throw new Unreadable(token.text());
        }
        return new Expression.Literal(token.text());
    }

    private Expression named(String name) throws Unreadable {
        if (KEYWORDS.contains(name)) {
            throw new Unreadable(name);
        }
        if (LITERALS.contains(name)) {
            return new Expression.Literal(name);
        }
        if (tokens.takeIf(".")) {
            return member(name, tokens.take());
        }
        return ENGINE_OBJECTS.contains(name) ? new Expression.EngineObject(name) : new Expression.Variable(name);
    }

    private Expression member(String owner, Token member) throws Unreadable {
        if (ENGINE_PROPERTIES.contains(owner + "." + member.text())) {
            return new Expression.EngineObject(owner + "." + member.text());
        }
        if (member.kind() != Kind.NAME || ENGINE_OBJECTS.contains(owner)) {
            throw new Unreadable(owner + "." + member.text());
        }
        tokens.expect("(");
        return new Expression.Call(owner, member.text(), arguments());
    }

    private List<Expression> arguments() throws Unreadable {
        List<Expression> arguments = new ArrayList<>();
        if (tokens.takeIf(")")) {
            return arguments;
        }
        do {
            arguments.add(anyOf());
        } while (tokens.takeIf(","));
        tokens.expect(")");
        return arguments;
    }
}
