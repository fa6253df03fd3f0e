package lt.atsakas.process.model;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Reads what classes declare to models: the constants that name variables and messages, and what is needed. */
final class PublishedConstants {

    private PublishedConstants() {}

    static Set<String> messages() {
        return values(constants(PublishedMessages.class), field -> true);
    }

    static VariableNames variables() {
        List<Field> visible = constants(PublishedVariables.class).stream()
                .filter(field -> !follows(field, VariableRule::hidden))
                .toList();
        return new VariableNames(
                values(visible, field -> true),
                values(visible, field -> follows(field, VariableRule::readOnly)),
                values(visible, field -> follows(field, VariableRule::person)),
                visible.stream()
                        .filter(field -> follows(field, rule -> rule.words().length > 0))
                        .collect(Collectors.toUnmodifiableMap(
                                PublishedConstants::valueOf,
                                field -> Set.of(
                                        field.getAnnotation(VariableRule.class).words()))));
    }

    static ModelContracts contracts() {
        return new ModelContracts(
                declaring(CalledWith.class)
                        .map(type -> type.getAnnotation(CalledWith.class))
                        .collect(Collectors.toUnmodifiableMap(CalledWith::process, called -> Set.of(called.needs()))),
                declaring(ReadsTable.class)
                        .map(type -> type.getAnnotation(ReadsTable.class))
                        .collect(Collectors.toUnmodifiableMap(ReadsTable::value, TableContract::of)));
    }

    private static boolean follows(Field constant, Predicate<VariableRule> wanted) {
        VariableRule rule = constant.getAnnotation(VariableRule.class);
        return rule != null && wanted.test(rule);
    }

    private static Set<String> values(List<Field> constants, Predicate<Field> wanted) {
        return constants.stream()
                .filter(wanted)
                .map(PublishedConstants::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Field> constants(Class<? extends Annotation> marker) {
        return declaring(marker)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .toList();
    }

    private static Stream<Class<?>> declaring(Class<? extends Annotation> marker) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(marker));
        return scanner.findCandidateComponents(PublishedNamesScan.PROCESS_PACKAGE).stream()
                .map(candidate -> ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null));
    }

    private static String valueOf(Field constant) {
        ReflectionUtils.makeAccessible(constant);
        return String.valueOf(ReflectionUtils.getField(constant, null));
    }
}
