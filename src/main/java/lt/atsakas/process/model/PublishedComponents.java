package lt.atsakas.process.model;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The classes behind the published names, by Spring bean name: found by a scan or in the running application. */
record PublishedComponents(Map<String, Class<?>> byBeanName) {

    static boolean isDelegate(Class<?> type) {
        return JavaDelegate.class.isAssignableFrom(type)
                || ExecutionListener.class.isAssignableFrom(type)
                || TaskListener.class.isAssignableFrom(type);
    }

    PublishedDelegates delegates() {
        return new PublishedDelegates(
                named(JavaDelegate.class::isAssignableFrom),
                named(ExecutionListener.class::isAssignableFrom),
                named(TaskListener.class::isAssignableFrom),
                duties());
    }

    private DelegateDuties duties() {
        return new DelegateDuties(
                named(type -> type.isAnnotationPresent(LeavesTheHouse.class)),
                named(type -> type.isAnnotationPresent(AtOnce.class)),
                said(ClosesCase.class, ClosesCase::value),
                said(TakesFields.class, FieldsTaken::of));
    }

    private <A extends Annotation, T> Map<String, T> said(Class<A> marker, Function<A, T> meaning) {
        Map<String, T> said = new TreeMap<>();
        byBeanName.forEach((name, type) ->
                Optional.ofNullable(type.getAnnotation(marker)).ifPresent(mark -> said.put(name, meaning.apply(mark))));
        return said;
    }

    Map<String, Set<PublishedMethod>> expressionBeans() {
        Map<String, Set<PublishedMethod>> methods = new TreeMap<>();
        byBeanName.values().stream()
                .filter(type -> type.isAnnotationPresent(PublishedToModels.class))
                .forEach(type -> methods.put(publishedName(type), PublishedMethod.of(type)));
        return methods;
    }

    /** What expressions may call, by the class that offers it. */
    Map<Class<?>, Set<String>> methodNames() {
        Map<Class<?>, Set<String>> names = new HashMap<>();
        byBeanName.values().stream()
                .filter(type -> type.isAnnotationPresent(PublishedToModels.class))
                .forEach(type -> names.put(
                        type,
                        PublishedMethod.of(type).stream()
                                .map(PublishedMethod::name)
                                .collect(Collectors.toUnmodifiableSet())));
        return names;
    }

    /** What a model writes → the Spring bean that answers to it. */
    Map<String, String> beanNamesByPublishedName() {
        Map<String, String> names = new LinkedHashMap<>();
        byBeanName.forEach((beanName, type) -> {
            if (isDelegate(type)) {
                names.put(beanName, beanName);
            }
            if (type.isAnnotationPresent(PublishedToModels.class)) {
                names.put(publishedName(type), beanName);
            }
        });
        return names;
    }

    private Set<String> named(Predicate<Class<?>> wanted) {
        return byBeanName.entrySet().stream()
                .filter(component -> isDelegate(component.getValue()) && wanted.test(component.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String publishedName(Class<?> type) {
        return type.getAnnotation(PublishedToModels.class).value();
    }
}
