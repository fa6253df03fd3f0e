package lt.atsakas.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Date;
import javax.sql.DataSource;
import lt.atsakas.process.model.PublishedBeans;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A property of the engine that is misspelt is silently ignored; so what matters is read back here. */
@AtsakasTest
class EngineSettingsTests {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    DataSource connections;

    @Value("${camunda.bpm.job-execution.max-pool-size}")
    int jobThreads;

    @Test
    void authorizationIsOnWithFewAndCheapChecks() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(engine.isTenantCheckEnabled()).isFalse();
        assertThat(engine.isEnableHistoricInstancePermissions()).isTrue();
        assertThat(engine.getDefaultUserPermissionForTask()).isEqualTo(Permissions.TASK_WORK);
        assertThat(engine.getAdminGroups()).containsExactly("atsakas-admins");
    }

    @Test
    void historyIsShortAndCleansItself() {
        assertThat(engine.getHistoryLevel()).isInstanceOf(TaskHistory.class);
        assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
    }

    @Test
    void whatIsNotUsedIsOff() {
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isStandaloneTasksEnabled()).isFalse();
        assertThat(engine.isMetricsEnabled()).isFalse();
        assertThat(engine.isTaskMetricsEnabled()).isFalse();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableScriptEngineLoadExternalResources()).isFalse();
    }

    @Test
    void anErrorThatNobodyCatchesStopsTheCaseLoudly() {
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
    }

    @Test
    void jobsAreTakenByDueDateAndTimersFirst() throws Exception {
        assertThat(engine.isJobExecutorDeploymentAware()).isFalse();
        assertThat(engine.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(engine.isJobExecutorPreferTimerJobs()).isTrue();
        assertThat(engine.isJobExecutorAcquireExclusiveOverProcessHierarchies()).isTrue();
        assertThat(jobThreads)
                .isLessThan(connections.unwrap(HikariDataSource.class).getMaximumPoolSize());
    }

    @Test
    void idsComeFromTheDatabaseInBigBlocksAndRowsInBatches() {
        assertThat(engine.getIdBlockSize()).isEqualTo(1000);
        assertThat(engine.isJdbcBatchProcessing()).isTrue();
    }

    @Test
    void modelsSeeThePublishedBeansAndNothingElse() {
        assertThat(engine.getBeans()).isInstanceOf(PublishedBeans.class);
        assertThat(valueOf("${deadlines}")).isNotNull();
        assertThatThrownBy(() -> valueOf("${organisation}")).hasMessageContaining("organisation");
        assertThatThrownBy(() -> valueOf("${repositoryService}")).hasMessageContaining("repositoryService");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''['class'].classLoader}",
                "${now().getClass().forName('java.lang.Runtime')}",
                "${deadlines.getClass()}",
                "${deadlines.class.classLoader}",
                "${deadlines.hashCode()}",
                "${closeCase.execute(null)}",
                "${S('<a/>')}",
                "${XML('<a/>')}"
            })
    void noExpressionReachesBehindAValue(String expression) {
        assertThatThrownBy(() -> valueOf(expression))
                .hasMessageMatching("(?s).*(published beans only|Could not resolve function).*");
    }

    @Test
    void whatModelsAndListsAskIsAnswered() {
        assertThat(valueOf("${now()}")).isInstanceOf(Date.class);
        assertThat(valueOf("${deadlines.soonEnds()}")).isNotNull();
    }

    @Test
    void employeesMayBeNamedAsTheirMailAddressIs() {
        assertThat(engine.getGeneralResourceWhitelistPattern()).isEqualTo("[a-zA-Z0-9_.@-]+");
    }

    private Object valueOf(String expression) {
        return engine.getCommandExecutorTxRequired()
                .execute(command -> engine.getExpressionManager()
                        .createExpression(expression)
                        .getValue(StartProcessVariableScope.getSharedInstance()));
    }
}
