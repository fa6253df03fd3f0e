package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ClientErrorException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import lt.atsakas.process.Walk;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.StaffMember;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

/** What somebody reads in Tasklist whom somebody else was quicker than. */
@AtsakasTest
class OvertakenTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private IdentityService identities;

    @Autowired
    private HouseWords words;

    @AfterEach
    void nobodyIsInTheEngine() {
        identities.clearAuthentication();
    }

    @Test
    void whoTakesATaskThatSomebodyTookIsToldSo() {
        String number = Walk.begin(beans).number().value();
        StaffMember first = StaffMember.signIn(port, "registrar");
        StaffMember second = StaffMember.signIn(port, "g.vasiliauskaite");
        JsonNode task = first.tasks(number).get(0);
        assertThat(second.tasks(number)).hasSize(1);
        assertThat(first.claim(task).statusCode()).isEqualTo(204);

        HttpResponse<String> late = second.claim(task);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("ką tik pasiėmė kitas darbuotojas").doesNotContain("claimed");
    }

    @Test
    void whoWasOvertakenAtTheSameMomentIsToldToLookAgain() {
        for (RuntimeException race : List.of(
                new OptimisticLockingException("ENGINE-03005 Execution of 'UPDATE' failed"),
                new OptimisticLockingFailureException("Row was updated"),
                new ProcessEngineException("Flush failed", new SQLException("deadlock detected", "40P01")))) {
            identities.setAuthentication("registrar", List.of());

            assertThatThrownBy(() -> throwing(race).execute(context -> null))
                    .isInstanceOfSatisfying(
                            ClientErrorException.class,
                            told -> assertThat(told.getResponse().getStatus()).isEqualTo(409))
                    .hasMessageContaining("Atnaujinkite užduočių sąrašą");

            identities.clearAuthentication();
            assertThatThrownBy(() -> throwing(race).execute(context -> null))
                    .as("our own code sees it as it is")
                    .isSameAs(race);
        }
    }

    @Test
    void aRaceIsKnownThroughWhatTheEngineSaysOfListeners() {
        RuntimeException race = new OptimisticLockingFailureException("Somebody else has changed the task");
        RuntimeException wrapped = new ProcessEngineException("Exception while invoking TaskListener", race);
        identities.setAuthentication("registrar", List.of());

        assertThatThrownBy(() -> throwing(wrapped).execute(context -> null))
                .hasMessageContaining("Atnaujinkite užduočių sąrašą");

        identities.clearAuthentication();
        assertThatThrownBy(() -> throwing(wrapped).execute(context -> null)).isSameAs(race);
    }

    private RefusalsInWords throwing(RuntimeException fault) {
        RefusalsInWords refusals = new RefusalsInWords(words, engine);
        refusals.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw fault;
            }
        });
        return refusals;
    }
}
