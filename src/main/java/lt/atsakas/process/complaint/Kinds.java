package lt.atsakas.process.complaint;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lt.atsakas.registry.CaseKind;

/** The words for kinds of cases in models and forms. */
final class Kinds {

    private static final Map<String, CaseKind> BY_CODE =
            Arrays.stream(CaseKind.values()).collect(toUnmodifiableMap(CaseKind::code, Function.identity()));

    private Kinds() {}

    static Set<String> codes() {
        return BY_CODE.keySet();
    }

    static CaseKind of(String code) {
        CaseKind kind = BY_CODE.get(code);
        if (kind == null) {
            throw new IllegalArgumentException("No kind of case is called " + code);
        }
        return kind;
    }
}
