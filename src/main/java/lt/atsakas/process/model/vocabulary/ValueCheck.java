package lt.atsakas.process.model.vocabulary;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.expression.ExpressionCheck;
import lt.atsakas.process.model.expression.ExpressionCheck.Problem;

/** Judges one value by its kind. */
final class ValueCheck {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");

    private final PublishedNames names;
    private final ExpressionCheck expressions;

    ValueCheck(PublishedNames names) {
        this.names = names;
        this.expressions = new ExpressionCheck(names);
    }

    void check(String value, ValueKind kind, Consumer<Problem> problems) {
        switch (kind) {
            case PLAIN -> checkPlain(value, problems);
            case EXPRESSION -> expressions.problems(value).forEach(problems);
            case VALUE -> check(value, looksEvaluated(value) ? ValueKind.EXPRESSION : ValueKind.PLAIN, problems);
            case VARIABLE -> checkVariable(value, problems);
            case WRITTEN -> checkWritten(value, problems);
            case COLLECTION ->
                check(value, looksEvaluated(value) ? ValueKind.EXPRESSION : ValueKind.VARIABLE, problems);
            case STEP -> checkDelegate(value, names.delegates().steps(), problems);
            case EXECUTIONLISTENER -> checkDelegate(value, names.delegates().executionListeners(), problems);
            case TASKLISTENER -> checkDelegate(value, names.delegates().taskListeners(), problems);
        }
    }

    private static void checkPlain(String value, Consumer<Problem> problems) {
        if (looksEvaluated(value)) {
            problems.accept(new Problem("expressionNotAllowed", value));
        }
    }

    private void checkVariable(String value, Consumer<Problem> problems) {
        if (names.isBean(value)) {
            problems.accept(new Problem("shadowsBean", value));
        } else if (!names.variables().contains(value)) {
            problems.accept(new Problem("unknownVariable", value));
        }
    }

    private void checkWritten(String value, Consumer<Problem> problems) {
        checkVariable(value, problems);
        if (names.variables().readOnly().contains(value)) {
            problems.accept(new Problem("readOnly", value));
        }
    }

    private static void checkDelegate(String value, Set<String> published, Consumer<Problem> problems) {
        Matcher delegate = DELEGATE.matcher(value);
        if (!delegate.matches() || !published.contains(delegate.group(1))) {
            problems.accept(new Problem("unknownDelegate", value));
        }
    }

    private static boolean looksEvaluated(String value) {
        return value.contains("${") || value.contains("#{");
    }
}
