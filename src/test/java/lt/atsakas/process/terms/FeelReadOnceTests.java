package lt.atsakas.process.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

class FeelReadOnceTests {

    private final FeelReadOnce feel = new FeelReadOnce();

    @Test
    void aTextThatWasReadOnceAnswersForEveryValue() {
        assertThat(holds("not(\"thanks\")", "complaint")).isTrue();
        assertThat(holds("not(\"thanks\")", "thanks")).isFalse();
        assertThat(holds("not(\"thanks\")", "request")).isTrue();
    }

    @Test
    void aTextMeansSomethingElseAsATestThanAsAnExpression() {
        assertThat(holds("\"leak\"", "leak")).isTrue();
        assertThat(feel.<String>evaluateSimpleExpression(
                        "\"leak\"", Variables.createVariables().asVariableContext()))
                .isEqualTo("leak");
    }

    @Test
    void aTextThatCannotBeReadIsRefusedEachTime() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> holds("not(", "complaint")).isInstanceOf(FeelException.class);
        }
    }

    private boolean holds(String test, String value) {
        return feel.evaluateSimpleUnaryTests(
                test, "kind", Variables.putValue("kind", value).asVariableContext());
    }
}
