package lt.atsakas.process.complaint;

import java.util.List;
import lt.atsakas.assignment.Reassignment;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passes a case under way on to another handler. */
record Handing(ApplicationContext beans) {

    void pass(Walk walk, String to, String by) {
        pass(walk, walk.facts().handler().value(), to, by);
    }

    /** As somebody does who has seen this handler on the page. */
    void pass(Walk walk, String seen, String to, String by) {
        beans.getBean(ReassignmentDesk.class)
                .reassign(new Reassignment(
                        walk.number(), new EmployeeId(seen), new EmployeeId(to), "liga", new EmployeeId(by)));
    }

    List<JournalEntry> lines(Walk walk, JournalKind kind) {
        return beans.getBean(Journal.class).of(walk.number()).stream()
                .filter(line -> line.kind() == kind)
                .toList();
    }

    /** What was written to the employee on the case and is to leave: subject and text. */
    List<String> mailsTo(String login, Walk walk) {
        return beans.getBean(JdbcClient.class)
                .sql("select subject || ' ' || body from correspondence.outgoing_letter"
                        + " where case_number = ? and recipient = ? and state <> 'WITHDRAWN' order by created_at")
                .params(walk.number().value(), login)
                .query(String.class)
                .list();
    }
}
