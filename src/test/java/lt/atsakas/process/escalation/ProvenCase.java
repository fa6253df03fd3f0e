package lt.atsakas.process.escalation;

import lt.atsakas.process.Walk;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of which the proof of a night is still to say who is next in line, perhaps while everybody is barred from it. */
record ProvenCase(Walk walk, JdbcClient database) {

    static ProvenCase begin(ApplicationContext beans) {
        JdbcClient database = beans.getBean(JdbcClient.class);
        forgetProofs(database);
        return new ProvenCase(Walk.begin(beans).drafting(), database);
    }

    /** Past the program, which would not do it. */
    void everybodyIsBarred() {
        database.sql("insert into assignment.bar select ?, id, 'CONFLICT_OF_INTERESTS', 'visi', now()"
                        + " from organisation.employee")
                .param(walk.number().value())
                .update();
    }

    void nobodyIsBarred() {
        database.sql("delete from assignment.bar where case_number = ? and reason = 'visi'")
                .param(walk.number().value())
                .update();
    }

    /** Leaves nothing to the tests after it. */
    void end() {
        nobodyIsBarred();
        forgetProofs(database);
    }

    private static void forgetProofs(JdbcClient database) {
        database.sql("delete from process.escalation_proof").update();
    }
}
