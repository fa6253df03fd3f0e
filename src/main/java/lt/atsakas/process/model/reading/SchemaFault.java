package lt.atsakas.process.model.reading;

import org.jspecify.annotations.Nullable;

/** The parser's own words about the place where a file leaves its schema. */
public final class SchemaFault {

    private SchemaFault() {}

    public static String of(Throwable refusal) {
        @Nullable Throwable deepest = refusal;
        String words = String.valueOf(refusal.getMessage());
        while (deepest != null) {
            words = String.valueOf(deepest.getMessage());
            deepest = deepest.getCause();
        }
        return words;
    }
}
