package lt.atsakas.shared.start;

import org.jspecify.annotations.Nullable;

/** The application cannot start here: what is wrong and, apart from it, what a person can do about it. */
public class CannotStart extends RuntimeException {

    private final String remedy;

    public CannotStart(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public CannotStart(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What to do, in one or two sentences. */
    public String remedy() {
        return remedy;
    }
}
