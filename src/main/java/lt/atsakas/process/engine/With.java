package lt.atsakas.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of the engine's configuration start as null; this adds to them without losing what others added. */
final class With {

    private With() {}

    static <T> List<T> also(@Nullable List<T> those, T one) {
        List<T> all = those == null ? new ArrayList<>() : new ArrayList<>(those);
        all.add(one);
        return all;
    }
}
