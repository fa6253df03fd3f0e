package lt.atsakas.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentValueTests {

    private static final TypedValue GADGET = Variables.serializedObjectValue("[\"x\"]")
            .objectTypeName("javax.naming.InitialContext")
            .serializationDataFormat("application/json")
            .create();

    @Test
    void wordsNumbersTicksAndListsOfWordsAreRead() {
        assertThat(plain(Variables.stringValue("a"))).isEqualTo("a");
        assertThat(plain(Variables.untypedValue(2))).isEqualTo(2);
        assertThat(plain(Variables.booleanValue(true))).isEqualTo(true);
        assertThat(plain(Variables.untypedValue(List.of("a", "b")))).isEqualTo(List.of("a", "b"));
        assertThat(plain(SpinValues.jsonValue("[\"a\",\"b\"]").create())).isEqualTo(List.of("a", "b"));
    }

    @Test
    void whatNoFormAsksForIsNeverOpened() {
        assertThat(plain(GADGET)).isNull();
        assertThat(new SentValue(GADGET).isEmpty()).isFalse();
        assertThat(new SentValue(GADGET).repeats("null")).isFalse();
    }

    @Test
    void otherJsonIsNotRead() {
        assertThat(plain(SpinValues.jsonValue("{\"a\":1}").create())).isNull();
        assertThat(plain(SpinValues.jsonValue("[1]").create())).isNull();
        assertThat(plain(SpinValues.jsonValue("[nonsense").create())).isNull();
        assertThat(new SentValue(SpinValues.jsonValue("[nonsense").create()).isEmpty())
                .isFalse();
    }

    @Test
    void nothingIsNothingHoweverItIsTyped() {
        assertThat(new SentValue(null).isEmpty()).isTrue();
        assertThat(new SentValue(Variables.untypedNullValue()).isEmpty()).isTrue();
        assertThat(new SentValue(Variables.stringValue(null)).isEmpty()).isTrue();
        assertThat(new SentValue(Variables.serializedObjectValue(null).create()).isEmpty())
                .isTrue();
    }

    @Test
    void whatIsSentBackUnchangedIsKnown() {
        assertThat(new SentValue(Variables.stringValue("a")).repeats("a")).isTrue();
        assertThat(new SentValue(Variables.stringValue("a")).repeats("b")).isFalse();
        assertThat(new SentValue(Variables.stringValue("a")).repeats(null)).isFalse();
        assertThat(new SentValue(null).repeats(null)).isTrue();
        assertThat(new SentValue(null).repeats("a")).isFalse();
    }

    private static @Nullable Object plain(TypedValue value) {
        return new SentValue(value).plain();
    }
}
