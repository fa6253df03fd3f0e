package lt.atsakas.demo.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot run here: says what is wrong and, apart from it, what a person can do about it. */
public final class PostgresCannotStart extends RuntimeException {

    private final String remedy;

    PostgresCannotStart(String problem, String remedy) {
        this(problem, remedy, null);
    }

    PostgresCannotStart(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What to do, in one or two sentences. */
    public String remedy() {
        return remedy;
    }
}
