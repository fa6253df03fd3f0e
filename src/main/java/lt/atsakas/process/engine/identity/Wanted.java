package lt.atsakas.process.engine.identity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.Page;
import org.jspecify.annotations.Nullable;

/** How the engine's queries compare: a condition that was not given holds for everybody. */
final class Wanted {

    private Wanted() {}

    static boolean equal(@Nullable String wanted, @Nullable String value) {
        return wanted == null || wanted.equals(value);
    }

    static boolean oneOf(String @Nullable [] wanted, String value) {
        return wanted == null || Arrays.asList(wanted).contains(value);
    }

    /** As SQL compares, with % for any text. */
    static boolean like(@Nullable String wanted, @Nullable String value) {
        if (wanted == null) {
            return true;
        }
        String shape = Stream.of(wanted.split("%", -1))
                .map(Pattern::quote)
                .reduce((one, two) -> one + ".*" + two)
                .orElse("");
        return value != null
                && Pattern.compile(shape, Pattern.DOTALL).matcher(value).matches();
    }

    static <T> List<T> page(Stream<T> found, @Nullable Page page) {
        return page == null
                ? found.toList()
                : found.skip(page.getFirstResult()).limit(page.getMaxResults()).toList();
    }
}
