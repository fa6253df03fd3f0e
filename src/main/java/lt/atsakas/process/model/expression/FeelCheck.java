package lt.atsakas.process.model.expression;

import java.util.Optional;
import java.util.Set;
import lt.atsakas.process.model.expression.Token.Kind;

/**
 * Reads the part of FEEL that decisions and forms need: values, names, dates, ranges, lists, comparisons, and, or, not, if.
 * No functions of one's own, loops, paths or calls to Java exist.
 */
public final class FeelCheck {

    private static final int DEEPEST = 20;
    private static final Set<String> FORBIDDEN = Set.of(
            "function", "external", "for", "some", "every", "return", "then", "else", "instance", "in", "satisfies");
    private static final Set<String> CALENDAR = Set.of("date", "time", "duration");

    private final Tokens tokens;
    private int depth;

    private FeelCheck(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Near what a cell of a decision's input column stops being readable, if it does. */
    public static Optional<String> faultOfTests(String text) {
        return text.isBlank() ? Optional.empty() : fault(text, FeelCheck::tests);
    }

    /** Near what a value or condition stops being readable, if it does. */
    public static Optional<String> faultOfValue(String text) {
        return fault(text, FeelCheck::anyOf);
    }

    private static Optional<String> fault(String text, Grammar grammar) {
        try {
            var check = new FeelCheck(new Tokens(text));
            grammar.read(check);
            check.tokens.expectEnd();
            return Optional.empty();
        } catch (Unreadable unreadable) {
            return Optional.of(unreadable.near());
        }
    }

    private void tests() throws Unreadable {
        if (tokens.takeIf("-")) {
            if (tokens.peek().kind() != Kind.END) {
                value();
                moreTests();
            }
        } else if (tokens.takeIf("not")) {
            tokens.expect("(");
            testList();
            tokens.expect(")");
        } else {
            testList();
        }
    }

    private void testList() throws Unreadable {
        test();
        moreTests();
    }

    private void moreTests() throws Unreadable {
        while (tokens.takeIf(",")) {
            test();
        }
    }

    private void test() throws Unreadable {
        tokens.takeIf("<=", ">=", "<", ">");
        value();
    }

    private void anyOf() throws Unreadable {
        do {
            tokens.takeIf("not");
            value();
            if (tokens.takeIf("=", "!=", "<=", ">=", "<", ">")) {
                value();
            }
        } while (tokens.takeIf("and", "or"));
    }

    private void value() throws Unreadable {
        if (++depth > DEEPEST) {
            throw new Unreadable("(((");
        }
        tokens.takeIf("-");
        Token token = tokens.take();
        if (token.is("[") || token.is("(") || token.is("]")) {
            listOrRange();
        } else if (token.kind() == Kind.NAME) {
            name(token.text());
        } else if (token.kind() != Kind.TEXT && token.kind() != Kind.NUMBER) {
            throw new Unreadable(token.text());
        }
        depth--;
    }

    private void name(String name) throws Unreadable {
        if (FORBIDDEN.contains(name)) {
            throw new Unreadable(name);
        }
        if (name.equals("if")) {
            choice();
            return;
        }
        if (CALENDAR.contains(name) && tokens.takeIf("and")) {
            tokens.expect("time");
        }
        if (CALENDAR.contains(name) && tokens.takeIf("(")) {
            value();
            tokens.expect(")");
        }
    }

    private void choice() throws Unreadable {
        anyOf();
        tokens.expect("then");
        value();
        tokens.expect("else");
        value();
    }

    private void listOrRange() throws Unreadable {
        if (tokens.takeIf("]")) {
            return;
        }
        anyOf();
        if (tokens.takeIf("..")) {
            value();
        } else {
            while (tokens.takeIf(",")) {
                value();
            }
        }
        if (!tokens.takeIf("]", ")", "[")) {
            throw new Unreadable(tokens.peek().text());
        }
    }

    /** One of the two ways to begin reading. */
    private interface Grammar {
        void read(FeelCheck check) throws Unreadable;
    }
}
