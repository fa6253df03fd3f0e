package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptTests {

    static Stream<Field> kept() {
        return Stream.of(Receipt.class.getDeclaredFields()).filter(field -> !field.isSynthetic());
    }

    /** A long complaint would be written again with every step of its case. */
    @ParameterizedTest
    @MethodSource("kept")
    void whatWasReceivedIsWrittenOnce(Field field) {
        Column column = field.getAnnotation(Column.class);

        assertThat(column).as(field.getName()).isNotNull();
        assertThat(column.updatable()).as(field.getName()).isFalse();
    }
}
