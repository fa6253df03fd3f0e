package lt.atsakas.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import lt.atsakas.shared.VisitorWords;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Says what a value must be like that could not be read as what it stands for. */
final class Expected {

    private final VisitorWords words;

    Expected(VisitorWords words) {
        this.words = words;
    }

    String of(@Nullable Class<?> type) {
        if (type == null) {
            return words.of("problem.field.unusable");
        }
        if (type.isEnum()) {
            return words.of("problem.field.choice", choices(type));
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return words.of("problem.field.moment");
        }
        if (type == LocalDate.class) {
            return words.of("problem.field.day");
        }
        boolean number = Number.class.isAssignableFrom(ClassUtils.resolvePrimitiveIfNecessary(type));
        return words.of(number ? "problem.field.number" : "problem.field.unusable");
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
