package lt.atsakas.process.model;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** One argument of a published method: the variable it is named for, or the words of which it is one. */
public record PublishedArgument(String name, Set<String> words) {

    public PublishedArgument {
        words = Set.copyOf(words);
    }

    static PublishedArgument of(Parameter parameter) {
        WordsOf constants = parameter.getAnnotation(WordsOf.class);
        return new PublishedArgument(parameter.getName(), constants == null ? Set.of() : words(constants.value()));
    }

    private static Set<String> words(Class<? extends Enum<?>> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
