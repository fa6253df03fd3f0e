package lt.atsakas.process.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One method that an expression may call: its name, the arguments it takes and what it gives back.
 *
 * @param needsHandler whether it has an answer only while the case has a handler
 */
public record PublishedMethod(String name, List<PublishedArgument> arguments, Class<?> returns, boolean needsHandler) {

    public PublishedMethod {
        arguments = List.copyOf(arguments);
    }

    static Set<PublishedMethod> of(Class<?> bean) {
        return Arrays.stream(bean.getMethods())
                .filter(PublishedMethod::isCallable)
                .map(PublishedMethod::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static PublishedMethod of(Method method) {
        List<PublishedArgument> arguments =
                Arrays.stream(method.getParameters()).map(PublishedArgument::of).toList();
        return new PublishedMethod(
                method.getName(), arguments, method.getReturnType(), method.isAnnotationPresent(NeedsHandler.class));
    }

    private static boolean isCallable(Method method) {
        return method.getDeclaringClass() != Object.class
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && !method.isSynthetic();
    }
}
