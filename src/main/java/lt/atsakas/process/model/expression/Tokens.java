package lt.atsakas.process.model.expression;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.process.model.expression.Token.Kind;

/** Cuts an expression into tokens and hands them out one by one. */
final class Tokens {

    private static final int LONGEST = 600;
    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "..", "(", ")", "[", "]", ",", ".", "<", ">", "=", "!", "-", "+");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int next;

    Tokens(String text) throws Unreadable {
        if (text.length() > LONGEST) {
            throw new Unreadable(text.substring(0, 20));
        }
        this.text = text;
        while (skipSpace()) {
            tokens.add(cut());
        }
    }

    Token peek() {
        return next < tokens.size() ? tokens.get(next) : new Token(Kind.END, "");
    }

    Token take() {
        Token token = peek();
        next++;
        return token;
    }

    boolean takeIf(String... signs) {
        for (String sign : signs) {
            if (peek().is(sign)) {
                next++;
                return true;
            }
        }
        return false;
    }

    void expect(String sign) throws Unreadable {
        if (!takeIf(sign)) {
            throw new Unreadable(peek().text());
        }
    }

    void expectEnd() throws Unreadable {
        if (peek().kind() != Kind.END) {
            throw new Unreadable(peek().text());
        }
    }

    private boolean skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position < text.length();
    }

    private Token cut() throws Unreadable {
        char first = text.charAt(position);
        if (first == '\'' || first == '"') {
            return quoted(first);
        }
        if (isLetter(first)) {
            return run(Kind.NAME, Tokens::isWordPart);
        }
        if (isDigit(first)) {
            return number();
        }
        return sign();
    }

    private Token quoted(char quote) throws Unreadable {
        int end = text.indexOf(quote, position + 1);
        String inside = end < 0 ? "" : text.substring(position + 1, end);
        if (end < 0 || inside.indexOf('\\') >= 0 || inside.indexOf('{') >= 0) {
            throw new Unreadable(text.substring(position));
        }
        position = end + 1;
        return new Token(Kind.TEXT, inside);
    }

    private Token number() {
        Token whole = run(Kind.NUMBER, Tokens::isDigit);
        boolean fraction =
                position + 1 < text.length() && text.charAt(position) == '.' && isDigit(text.charAt(position + 1));
        if (!fraction) {
            return whole;
        }
        position++;
        return new Token(
                Kind.NUMBER,
                whole.text() + "." + run(Kind.NUMBER, Tokens::isDigit).text());
    }

    private Token run(Kind kind, CharTest belongs) {
        int start = position;
        while (position < text.length() && belongs.test(text.charAt(position))) {
            position++;
        }
        return new Token(kind, text.substring(start, position));
    }

    private Token sign() throws Unreadable {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, position)) {
                position += sign.length();
                return new Token(Kind.SIGN, sign);
            }
        }
        throw new Unreadable(text.substring(position, position + 1));
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == '_';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isWordPart(char sign) {
        return isLetter(sign) || isDigit(sign);
    }

    /** Whether a character belongs to the token that is being cut. */
    private interface CharTest {
        boolean test(char sign);
    }
}
