package lt.atsakas.process.escalation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.process.OrphanedTasks;
import lt.atsakas.process.task.IdleCases;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that stand still though nothing of them is late yet: a step has failed for good, nobody is there who could assign a
 * handler, nobody is asked to do anything at all; or a letter on paper lies there that should have been handed over.
 */
@Component
class StuckCases {

    private static final String ASSIGNING = "userTask_assignHandler";

    /** Of several letters of a case that are late a supervisor hears once. */
    private static final String HANDING_OVER = "letters";

    private final JdbcClient database;
    private final OrphanedTasks orphans;
    private final IdleCases idle;
    private final PaperPost paperPost;
    private final RepositoryService repository;

    StuckCases(
            JdbcClient database,
            @Lazy OrphanedTasks orphans,
            IdleCases idle,
            PaperPost paperPost,
            @Lazy RepositoryService repository) {
        this.database = database;
        this.orphans = orphans;
        this.idle = idle;
        this.paperPost = paperPost;
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public Set<StuckCase> all() {
        return Stream.of(
                        failedSteps("").query(StuckCases::failed).list().stream()
                                .flatMap(Optional::stream),
                        withoutAssigner(),
                        paperPost.openCasesWithLateLetters().stream().map(StuckCases::unhanded),
                        idle.all().stream().map(StuckCases::idle))
                .flatMap(some -> some)
                .collect(toUnmodifiableSet());
    }

    /** Whether the case stands still there for this cause. */
    @Transactional(readOnly = true)
    public boolean contains(StuckCase stuck) {
        return switch (stuck.cause()) {
            case Escalation.INCIDENT -> hasFailed(stuck);
            case Escalation.NOBODY_ASKED ->
                idle.of(stuck.number()).stream().map(StuckCases::idle).anyMatch(stuck::equals);
            case Escalation.LETTER_LATE -> paperPost.openCasesWithLateLetters().contains(stuck.number());
            default -> stuck.step().equals(ASSIGNING) && orphans.isAt(stuck.number(), ASSIGNING);
        };
    }

    /** What people call the step that has failed, as its diagram names it. */
    @Transactional(readOnly = true)
    public Optional<String> failedStep(CaseNumber number, String step) {
        return failedStepsAt(number, step).query((row, index) -> row.getString(3)).list().stream()
                .findFirst()
                .map(repository::getBpmnModelInstance)
                .map(diagram -> diagram.<FlowElement>getModelElementById(step))
                .map(FlowElement::getName);
    }

    private boolean hasFailed(StuckCase stuck) {
        return !failedStepsAt(stuck.number(), stuck.step())
                .query(StuckCases::failed)
                .list()
                .isEmpty();
    }

    private StatementSpec failedStepsAt(CaseNumber number, String step) {
        return failedSteps(" and process.business_key_ = :number and incident.activity_id_ = :step")
                .param("number", number.value())
                .param("step", step);
    }

    private Stream<StuckCase> withoutAssigner() {
        return orphans.casesAt(ASSIGNING).stream()
                .map(number -> new StuckCase(number, Escalation.NOBODY_ASSIGNED, ASSIGNING));
    }

    private static StuckCase idle(IdleCases.Idle waiting) {
        return new StuckCase(waiting.number(), Escalation.NOBODY_ASKED, waiting.step());
    }

    private static StuckCase unhanded(CaseNumber number) {
        return new StuckCase(number, Escalation.LETTER_LATE, HANDING_OVER);
    }

    /** A failure of a called process is its caller's too; told of is the step itself. */
    private StatementSpec failedSteps(String which) {
        return database.sql("""
                select process.business_key_, incident.activity_id_, process.proc_def_id_ from act_ru_incident incident
                join act_ru_execution process on process.id_ = incident.proc_inst_id_
                where incident.incident_type_ = 'failedJob' and incident.id_ = incident.cause_incident_id_
                and incident.activity_id_ is not null and process.business_key_ is not null""" + which);
    }

    /** Nothing of the engine's own jobs and of processes that are no case's. */
    private static Optional<StuckCase> failed(ResultSet row, int index) throws SQLException {
        String step = row.getString(2);
        return Optional.of(row.getString(1))
                .filter(CaseNumber::isWellFormed)
                .map(CaseNumber::new)
                .map(number -> new StuckCase(number, Escalation.INCIDENT, step));
    }
}
