package lt.atsakas.process.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** One method that an expression may call: its name, how many arguments it takes and what it gives back. */
public record PublishedMethod(String name, int parameters, Class<?> returns) {

    static Set<PublishedMethod> of(Class<?> bean) {
        return Arrays.stream(bean.getMethods())
                .filter(PublishedMethod::isCallable)
                .map(method ->
                        new PublishedMethod(method.getName(), method.getParameterCount(), method.getReturnType()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isCallable(Method method) {
        return method.getDeclaringClass() != Object.class
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && !method.isSynthetic();
    }
}
