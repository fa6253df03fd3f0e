package lt.atsakas.process.model.expression;

/** One word or sign of an expression. */
record Token(Kind kind, String text) {

    /** What a token is, as far as the grammars care. */
    enum Kind {
        NAME,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
}
