package lt.atsakas.correspondence.seal;

import org.jspecify.annotations.Nullable;

/** What is wrong with the keystore of the seal and what to do about it, in words for whoever runs the application. */
final class KeystoreUnusable extends Exception {

    private final String problem;
    private final String remedy;

    KeystoreUnusable(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    KeystoreUnusable(String problem, String remedy) {
        this(problem, remedy, null);
    }

    String problem() {
        return problem;
    }

    String remedy() {
        return remedy;
    }
}
