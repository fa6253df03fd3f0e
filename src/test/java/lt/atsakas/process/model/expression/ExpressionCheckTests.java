package lt.atsakas.process.model.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.process.model.DelegateDuties;
import lt.atsakas.process.model.ModelContracts;
import lt.atsakas.process.model.PublishedArgument;
import lt.atsakas.process.model.PublishedDelegates;
import lt.atsakas.process.model.PublishedMethod;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.VariableNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionCheckTests {

    private static final PublishedArgument CASE = new PublishedArgument("caseNumber", Set.of());
    private static final PublishedArgument STEP = new PublishedArgument("step", Set.of("DRAFT", "EXAMINE"));

    private final ExpressionCheck check = new ExpressionCheck(new PublishedNames(
            new PublishedDelegates(
                    Set.of(), Set.of(), Set.of(), new DelegateDuties(Set.of(), Set.of(), Map.of(), Map.of())),
            Map.of(
                    "deadlines",
                    Set.of(
                            new PublishedMethod("taskDue", List.of(CASE, STEP), Date.class, false),
                            new PublishedMethod("near", List.of(CASE), Date.class, false))),
            Set.of(),
            new VariableNames(Set.of("caseNumber", "kind", "level"), Set.of("caseNumber"), Set.of(), Map.of()),
            new ModelContracts(Map.of(), Map.of())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${caseNumber}",
                "#{caseNumber}",
                " ${ kind == 'complaint' } ",
                "${kind eq \"complaint\" and not (level >= 2.5)}",
                "${!(kind == 'a' || kind == 'b') && level != -1}",
                "${deadlines.near(caseNumber)}",
                "${deadlines.taskDue(caseNumber, 'DRAFT')}",
                "${deadlines.near(execution.processBusinessKey)}",
                "${empty kind}",
                "${kind == null}",
                "${execution.processBusinessKey}",
                "${nrOfCompletedInstances == nrOfInstances}"
            })
    void what_the_grammar_knows_is_let_through(String text) {
        assertThat(check.problems(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "caseNumber",
                "${}",
                "${caseNumber",
                "${caseNumber} ${kind}",
                "x${caseNumber}",
                "${caseNumber.bytes}",
                "${caseNumber['x']}",
                "${deadlines.near(caseNumber).time}",
                "${deadlines.near}",
                "${now()}",
                "${kind ? 'a' : 'b'}",
                "${level + 1}",
                "${level == 1 == true}",
                "${kind = 'x'}",
                "${'a' += 'b'}",
                "${x -> x}",
                "${execution.engineServices}",
                "${execution.setVariable('a', 'b')}",
                "${task.delete()}",
                "${'unclosed}",
                "${'a\\'b'}",
                "${\"#{x}\"}",
                "${T(java.lang.Runtime)}",
                "${[1,2]}",
                "${{'a':1}}",
                "${kind; level}",
                "${šuo}"
            })
    void anything_else_is_unreadable(String text) {
        assertThat(check.problems(text))
                .extracting(ExpressionCheck.Problem::rule)
                .containsExactly("expressionGrammar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${secret} | unknownVariable | secret",
                "${kind == 'a' or secret} | unknownVariable | secret",
                "${runtimeService.near(caseNumber)} | unknownBean | runtimeService",
                "${deadlines.far(caseNumber)} | unknownMethod | deadlines.far",
                "${deadlines.near(caseNumber, kind)} | unknownMethod | deadlines.near",
                "${deadlines.near(runtimeService.x())} | unknownBean | runtimeService"
            })
    void only_published_names_are_let_through(String text, String rule, String word) {
        assertThat(check.problems(text)).containsExactly(new ExpressionCheck.Problem(rule, word));
    }
}
