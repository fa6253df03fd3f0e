package lt.atsakas.process.escalation;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.atsakas.process.EscalationProof.Proof;
import lt.atsakas.process.ProofFinding;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the proofs of the nights found; where two nodes begin one at once, the database lets one of them. */
@Repository
class ProofBook {

    private static final int NIGHTS_KEPT = 31;

    /** After it whoever began is taken for gone, and what was found is looked for again. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    ProofBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the proof of that night; nothing when it is done and clean, or another has it. */
    Optional<ProofRun> take(LocalDate night, Instant moment) {
        Instant now = moment.truncatedTo(MICROS);
        boolean taken = jdbc.sql("""
                        insert into process.escalation_proof as proof (night, begun_at) values (:night, :now)
                        on conflict (night) do update set begun_at = excluded.begun_at where proof.begun_at <= :before
                        and (proof.done_at is null or exists (select from process.escalation_proof_finding found
                             where found.night = proof.night))""")
                        .param("night", night)
                        .param("now", time(now))
                        .param("before", time(now.minus(PATIENCE)))
                        .update()
                > 0;
        return taken ? Optional.of(new ProofRun(night, now)) : Optional.empty();
    }

    /** Keeps the result in the place of an earlier one of that night; old nights go. Not what was overtaken by another. */
    boolean keep(ProofRun run, Proof proof) {
        boolean ours = jdbc.sql("update process.escalation_proof set done_at = :at, tasks = :tasks, listed = begun_at"
                                + " where night = :night and begun_at = :begun")
                        .param("at", time(proof.at()))
                        .param("tasks", proof.tasks())
                        .param("night", run.night())
                        .param("begun", time(run.begunAt()))
                        .update()
                > 0;
        if (ours) {
            jdbc.sql("delete from process.escalation_proof_finding where night = :night")
                    .param("night", run.night())
                    .update();
            proof.findings().forEach(finding -> keep(run.night(), finding));
            jdbc.sql("delete from process.escalation_proof where night < :oldest")
                    .param("oldest", run.night().minusDays(NIGHTS_KEPT))
                    .update();
        }
        return ours;
    }

    Optional<Proof> last() {
        return jdbc.sql("select night, done_at, tasks from process.escalation_proof where done_at is not null"
                        + " order by night desc limit 1")
                .query((row, index) -> new Proof(
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getInt("tasks"),
                        findings(row.getObject("night", LocalDate.class))))
                .optional();
    }

    private void keep(LocalDate night, ProofFinding finding) {
        jdbc.sql("insert into process.escalation_proof_finding (night, task, case_number, step, reason)"
                        + " values (:night, :task, :number, :step, :reason)")
                .param("night", night)
                .param("task", finding.task())
                .param("number", finding.number().value())
                .param("step", finding.step())
                .param("reason", finding.reason().name())
                .update();
    }

    private List<ProofFinding> findings(LocalDate night) {
        return jdbc.sql("select task, case_number, step, reason from process.escalation_proof_finding"
                        + " where night = :night order by case_number, step")
                .param("night", night)
                .query((row, index) -> new ProofFinding(
                        row.getString("task"),
                        new CaseNumber(row.getString("case_number")),
                        row.getString("step"),
                        ProofFinding.Reason.valueOf(row.getString("reason"))))
                .list();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(UTC);
    }
}
