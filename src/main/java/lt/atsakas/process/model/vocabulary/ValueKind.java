package lt.atsakas.process.model.vocabulary;

import java.util.Locale;

/** How the value of an attribute, or the text of an element, may read. */
enum ValueKind {
    /** Words and ids, never evaluated: the signs of an expression are refused. */
    PLAIN,
    /** One expression over published beans and variables. */
    EXPRESSION,
    /** Plain words or one expression. */
    VALUE,
    /** The name of a published variable. */
    VARIABLE,
    /** The name of a published variable that models may write. */
    WRITTEN,
    /** A published variable or an expression that gives a collection. */
    COLLECTION,
    /** {@code ${name}} of a published delegate. */
    STEP,
    /** {@code ${name}} of a published listener of steps. */
    EXECUTIONLISTENER,
    /** {@code ${name}} of a published listener of tasks. */
    TASKLISTENER;

    static ValueKind of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
