package lt.atsakas.bench;

import java.util.List;
import javax.sql.DataSource;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.Submission;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ReplyBy;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;

/** The application itself: real services, rights, register, ledger, journal, letters and a mail server that takes them. */
final class Atsakas implements Contestant {

    private static final String TEXT = "Name kieme nuo rudens neveikia laiptinės apšvietimas, prašome sutvarkyti. "
            .repeat(28)
            .substring(0, 2000);

    private final Office office;
    private final ComplaintIntake intake;
    private final RuntimeService runtime;
    private final Course course;

    Atsakas(Office office) {
        this.office = office;
        ProcessEngine engine = office.the(ProcessEngine.class);
        this.intake = office.the(ComplaintIntake.class);
        this.runtime = engine.getRuntimeService();
        this.course = new Course(engine, new Staff(engine, office.the(AnswerDesk.class)));
    }

    @Override
    public String name() {
        return "Atsakas";
    }

    @Override
    public CountedDataSource dataSource() {
        return (CountedDataSource) office.the(DataSource.class);
    }

    @Override
    public void wholeLife(int number) {
        course.lead(file(number));
    }

    /** Files a complaint as the portal does. */
    Course.Life file(int number) {
        String caseNumber = intake.file(complaint(number), null).caseNumber().value();
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber, "complaint")
                .singleResult()
                .getId();
        return new Course.Life(caseNumber, instance);
    }

    @Override
    public void settle() {}

    @Override
    public void close() {
        office.close();
    }

    private static Submission complaint(int number) {
        Client client = new Client(
                ClientKind.PERSON,
                "Vardenė Pavardenė",
                "klientas" + number + "@example.org",
                null,
                "Gedimino pr. 1, Vilnius");
        return new Submission(
                Channel.WEB,
                client,
                null,
                "lt",
                "Neveikia apšvietimas laiptinėje",
                TEXT,
                ReplyBy.EMAIL,
                null,
                List.of(),
                Actor.client());
    }
}
