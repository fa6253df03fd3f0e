package lt.atsakas.bench;

import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.testing.CountedDataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.task.Task;

/**
 * The bare baseline: Camunda with its defaults and full history, the diagram of the same shape, the complaint carried as
 * twelve process variables because there is no domain model, delegates that do nothing.
 */
final class BareEngine implements Contestant {

    private static final String TEXT = "Name kieme nuo rudens neveikia laiptinės apšvietimas, prašome sutvarkyti. "
            .repeat(28)
            .substring(0, 2000);

    private final CountedDataSource dataSource;
    private final ProcessEngine engine;
    private final Course course;

    BareEngine(BenchDatabase database) {
        dataSource = new CountedDataSource(database.pool());
        engine = configuration().buildProcessEngine();
        deploy();
        course = new Course(engine, new Anybody());
    }

    @Override
    public String name() {
        return "bare Camunda";
    }

    @Override
    public CountedDataSource dataSource() {
        return dataSource;
    }

    @Override
    public void wholeLife(int number) {
        Course.Life life = start(number);
        course.lead(life);
        engine.getRuntimeService()
                .createMessageCorrelation("answerDelivered")
                .processInstanceId(life.processInstance())
                .correlate();
        course.lead(life);
    }

    private Course.Life start(int number) {
        String caseNumber = "B-" + number;
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("complaint", caseNumber, complaint(number))
                .getId();
        return new Course.Life(caseNumber, instance);
    }

    /** Its term is over: the two timers that tell the supervisor are due, by a stroke of the pen because dates are fixed. */
    @Override
    public void lateCase(int number) {
        Course.Life late = start(number);
        ManagementService management = engine.getManagementService();
        for (String timer : Timers.TELLING) {
            management
                    .createJobQuery()
                    .processInstanceId(late.processInstance())
                    .activityId(timer)
                    .list()
                    .forEach(job -> management.setJobDuedate(job.getId(), new Date()));
        }
    }

    @Override
    public JobExecutor jobExecutor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public void settle() {
        long open = engine.getRuntimeService().createProcessInstanceQuery().count();
        if (open != 0) {
            throw new IllegalStateException(open + " bare cases did not end");
        }
    }

    @Override
    public void close() {
        engine.close();
        dataSource.close();
    }

    /** There is one person and no question of rights; the decision itself is what the gateways ask. */
    private record Anybody() implements Course.People {

        @Override
        public String worker(Task task) {
            return BareDiagram.WORKER;
        }

        @Override
        public void as(String worker, Runnable steps) {
            steps.run();
        }

        @Override
        public Map<String, Object> work(Course.Life life, Task task, String worker) {
            Map<String, Object> filledIn = new HashMap<>(HappyPath.answers(task.getTaskDefinitionKey()));
            filledIn.computeIfAbsent("outcome", absent -> filledIn.get("decision"));
            return filledIn;
        }
    }

    private ProcessEngineConfiguration configuration() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        JavaDelegate nothing = execution -> {};
        configuration.setBeans(new HashMap<>(Map.of("nothing", nothing)));
        return configuration;
    }

    private void deploy() {
        for (String process : List.of("complaint", "escalation")) {
            Path file = Path.of("processes", process, process + ".bpmn");
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance(process + ".bpmn", BareDiagram.of(file))
                    .deploy();
        }
    }

    private static Map<String, Object> complaint(int number) {
        Map<String, Object> complaint = new HashMap<>();
        complaint.put("caseNumber", "B-" + number);
        complaint.put("channel", "WEB");
        complaint.put("kind", "complaint");
        complaint.put("priority", "normal");
        complaint.put("clientName", "Vardenė Pavardenė");
        complaint.put("clientEmail", "klientas" + number + "@example.org");
        complaint.put("clientAddress", "Gedimino pr. 1, Vilnius");
        complaint.put("subject", "Neveikia apšvietimas laiptinėje");
        complaint.put("text", TEXT);
        complaint.put("replyBy", "EMAIL");
        complaint.put("unit", "bustas");
        complaint.put("handler", BareDiagram.WORKER);
        return complaint;
    }
}
