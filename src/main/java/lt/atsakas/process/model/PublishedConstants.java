package lt.atsakas.process.model;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Reads the names of variables and messages from the constants classes that declare them. */
final class PublishedConstants {

    private PublishedConstants() {}

    static Set<String> declaredBy(Class<? extends Annotation> marker) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(marker));
        return scanner.findCandidateComponents(PublishedNamesScan.PROCESS_PACKAGE).stream()
                .map(candidate -> ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null))
                .flatMap(PublishedConstants::valuesOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> valuesOf(Class<?> constants) {
        return Arrays.stream(constants.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(PublishedConstants::valueOf);
    }

    private static String valueOf(Field constant) {
        ReflectionUtils.makeAccessible(constant);
        return String.valueOf(ReflectionUtils.getField(constant, null));
    }
}
