package lt.atsakas.process.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import lt.atsakas.process.model.ModelsDeployed;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class DecisionTablesTests {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    @Autowired
    DecisionTables tables;

    @Autowired
    RepositoryService repository;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void answersFollowTheVersionThatHasJustBeenDeployed() {
        Function<LocalDate, Integer> days = daysToReact();
        deploy("-", 5);
        assertThat(days.apply(NEW_YEAR)).isEqualTo(5);

        transaction.executeWithoutResult(release -> {
            deploy("-", 4);
            assertThat(days.apply(NEW_YEAR)).isEqualTo(5);
        });

        assertThat(days.apply(NEW_YEAR)).isEqualTo(4);
    }

    @Test
    void aCaseKeepsTheRulesOfItsDayOfReceipt() {
        Function<LocalDate, Integer> days = daysToReact();

        deploy("< date and time(\"2027-01-01T00:00:00\")", 5, ">= date and time(\"2027-01-01T00:00:00\")", 3);

        assertThat(days.apply(NEW_YEAR.minusDays(1))).isEqualTo(5);
        assertThat(days.apply(NEW_YEAR)).isEqualTo(3);
    }

    private Function<LocalDate, Integer> daysToReact() {
        return tables.remembering(day -> DecisionTables.number(
                tables.row("tests-terms", Map.of("dayOfReceipt", DecisionTables.day(day))), "days"));
    }

    private void deploy(Object... whenAndDays) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < whenAndDays.length; i += 2) {
            rules.append("""
                    <rule id="rule_%1$d"><inputEntry id="in_%1$d"><text><![CDATA[%2$s]]></text></inputEntry>
                    <outputEntry id="out_%1$d"><text>%3$s</text></outputEntry></rule>
                    """.formatted(i, whenAndDays[i], whenAndDays[i + 1]));
        }
        String model = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="tests" name="tests" namespace="tests">
                  <decision id="tests-terms" name="tests" camunda:historyTimeToLive="P30D">
                    <decisionTable id="table" hitPolicy="UNIQUE">
                      <input id="input"><inputExpression id="day" typeRef="date"><text>dayOfReceipt</text></inputExpression></input>
                      <output id="output" name="days" typeRef="integer"/>
                      %s
                    </decisionTable>
                  </decision>
                </definitions>""".formatted(rules);
        repository
                .createDeployment()
                .addInputStream("tests.dmn", new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
                .deploy();
        events.publishEvent(new ModelsDeployed("tests"));
    }
}
