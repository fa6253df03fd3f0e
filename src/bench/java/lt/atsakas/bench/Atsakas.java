package lt.atsakas.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.Submission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.CountedDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;

/** The application itself: real services, rights, register, ledger, journal, letters and a mail server that takes them. */
final class Atsakas implements Contestant {

    private static final String TEXT = "Name kieme nuo rudens neveikia laiptinės apšvietimas, prašome sutvarkyti. "
            .repeat(28)
            .substring(0, 2000);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LATE = Duration.ofDays(60);

    private final Office office;
    private final ComplaintIntake intake;
    private final RuntimeService runtime;
    private final Course course;
    private final BlockingQueue<String> delivered;
    private final Map<String, Course.Life> open = new ConcurrentHashMap<>();

    Atsakas(Office office) {
        this.office = office;
        ProcessEngine engine = office.the(ProcessEngine.class);
        this.intake = office.the(ComplaintIntake.class);
        this.runtime = engine.getRuntimeService();
        this.course = new Course(engine, new Staff(engine, office.the(AnswerDesk.class)));
        this.delivered = office.deliveries().delivered();
        office.jobExecutor().shutdown();
    }

    @Override
    public String name() {
        return "Atsakas";
    }

    @Override
    public CountedDataSource dataSource() {
        return (CountedDataSource) office.the(DataSource.class);
    }

    /** The postman works beside us; whose answer he has brought to the mail server is closed by whoever is next. */
    @Override
    public void wholeLife(int number) {
        Course.Life life = file(complaint(number, Channel.WEB, null, Actor.client()));
        open.put(life.caseNumber(), life);
        course.lead(life);
        for (String answered = delivered.poll(); answered != null; answered = delivered.poll()) {
            close(answered);
        }
    }

    @Override
    public void settle() {
        while (!open.isEmpty()) {
            close(nextDelivered());
        }
    }

    @Override
    public void lateCase(int number) {
        Instant longAgo = Instant.now().minus(LATE);
        file(complaint(number, Channel.IN_PERSON, longAgo, Actor.employee(new EmployeeId("registrar"))));
    }

    @Override
    public JobExecutor jobExecutor() {
        return office.jobExecutor();
    }

    private void close(String answered) {
        course.lead(Objects.requireNonNull(open.get(answered), answered));
        open.remove(answered);
    }

    private String nextDelivered() {
        try {
            String next = delivered.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException(open.size() + " answers were not delivered within " + PATIENCE);
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Course.Life file(Submission complaint) {
        String caseNumber = intake.file(complaint, null).caseNumber().value();
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber, "complaint")
                .singleResult()
                .getId();
        return new Course.Life(caseNumber, instance);
    }

    @Override
    public void close() {
        office.close();
    }

    static Submission complaint(int number, Channel channel, @Nullable Instant receivedAt, Actor by) {
        Client client = new Client(
                ClientKind.PERSON,
                "Vardenė Pavardenė",
                "klientas" + number + "@example.org",
                null,
                "Gedimino pr. 1-" + number + ", Vilnius");
        return new Submission(
                channel,
                client,
                null,
                ClientNeeds.NONE,
                "lt",
                "Neveikia apšvietimas laiptinėje",
                TEXT,
                ReplyBy.EMAIL,
                receivedAt,
                List.of(),
                by);
    }
}
