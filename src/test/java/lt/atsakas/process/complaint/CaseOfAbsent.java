package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseSearch;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of a handler who goes away, looked at with the eyes of others. */
record CaseOfAbsent(ApplicationContext beans, Walk walk) {

    static final String DRAFT = "userTask_draftAnswer";

    /** One whose answer the handler is about to write. */
    static CaseOfAbsent drafting(ApplicationContext beans, String handler) {
        return new CaseOfAbsent(
                beans,
                Walk.begin(beans)
                        .classified()
                        .complete("userTask_assignHandler", "unithead", Map.of("handler", handler))
                        .complete("userTask_confirmImpartiality", handler, Map.of("decision", "noConflict"))
                        .complete("userTask_examineComplaint", handler, Map.of()));
    }

    String holder(String step) {
        return walk.task(step).getAssignee();
    }

    String owner(String step) {
        return walk.task(step).getOwner();
    }

    void confirm(String login) {
        beans.getBean(Impartiality.class).confirm(walk.number(), new EmployeeId(login));
    }

    void bar(String login) {
        new Barring(beans, 0).bar(walk, login);
    }

    /** By the address and in the list alike. */
    boolean isSeenBy(String login) {
        CaseAccess access = beans.getBean(CaseAccess.class);
        boolean may = access.maySee(walk.facts(), new EmployeeId(login));
        CaseQuery byNumber = new CaseQuery(walk.number().value(), null, null, 0);
        assertThat(beans.getBean(CaseSearch.class)
                        .find(byNumber, access.circleOf(new EmployeeId(login)))
                        .lines())
                .as("the list says the same")
                .hasSize(may ? 1 : 0);
        return may;
    }

    List<JournalEntry> entries(JournalKind kind) {
        return beans.getBean(Journal.class).of(walk.number()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    List<Map<String, String>> details(JournalKind kind) {
        return entries(kind).stream().map(JournalEntry::details).toList();
    }

    /** The subjects of what was written to the employee about the case. */
    List<String> mailsTo(String recipient) {
        return beans.getBean(JdbcClient.class)
                .sql("select subject from correspondence.outgoing_letter where case_number = ? and recipient = ?")
                .params(walk.number().value(), recipient)
                .query(String.class)
                .list();
    }
}
