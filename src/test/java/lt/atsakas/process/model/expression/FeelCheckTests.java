package lt.atsakas.process.model.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelCheckTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "\"complaint\"",
                "\"a\", \"b\"",
                "not(\"a\", \"b\")",
                "< 5",
                ">= date(\"2023-11-30\")",
                "[1..5]",
                "]1..5[",
                "(1..5)",
                "-3",
                "-3, 4",
                "true",
                "date and time(\"2026-07-01T00:00:00\")",
                "level"
            })
    void cells_of_input_columns_compare(String text) {
        assertThat(FeelCheck.faultOfTests(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"bustas\"",
                "20",
                "-1.5",
                "true",
                "[5, 3, 1]",
                "[]",
                "kind",
                "date(day)",
                "if urgent then \"urgent\" else \"normal\"",
                "decision != \"acknowledge\"",
                "kind = \"a\" and not level > 2 or restricted"
            })
    void values_and_conditions_are_plain(String text) {
        assertThat(FeelCheck.faultOfValue(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "function(x) x",
                "for i in 1..1000000000 return i",
                "some x in [1] satisfies x = 1",
                "if a then b",
                "if a then now() else c",
                "kind.class",
                "string length(kind)",
                "now()",
                "{a: 1}",
                "a[1]",
                "1 + 1",
                "\"a\" \"b\"",
                "((((((((((((((((((((((1))))))))))))))))))))))"
            })
    void anything_that_could_run_is_unreadable(String text) {
        assertThat(FeelCheck.faultOfValue(text)).isPresent();
    }
}
