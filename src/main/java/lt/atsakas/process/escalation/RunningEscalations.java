package lt.atsakas.process.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The escalations that run: which matters they are about, beginning one that no diagram begins, and ending them. */
@Component
class RunningEscalations {

    private static final String PROCESS = "escalation";

    private final RuntimeService runtime;
    private final JdbcClient database;
    private final EndOfTransaction endOfTransaction;

    RunningEscalations(@Lazy RuntimeService runtime, JdbcClient database, EndOfTransaction endOfTransaction) {
        this.runtime = runtime;
        this.database = database;
        this.endOfTransaction = endOfTransaction;
    }

    /** What the house itself has begun and not ended. */
    Set<StuckCase> open() {
        return database.sql("""
                        select process.business_key_, cause.text_, step.text_ from act_ru_execution process
                        join act_re_procdef diagram on diagram.id_ = process.proc_def_id_
                        join act_ru_variable cause on cause.execution_id_ = process.id_ and cause.name_ = 'cause'
                        join act_ru_variable step on step.execution_id_ = process.id_ and step.name_ = 'step'
                        where diagram.key_ = 'escalation' and process.parent_id_ is null and process.super_exec_ is null""")
                .query((row, index) ->
                        new StuckCase(new CaseNumber(row.getString(1)), row.getString(2), row.getString(3)))
                .set();
    }

    /** The cases of which any matter runs. */
    Set<CaseNumber> cases() {
        return database.sql("""
                        select distinct process.business_key_ from act_ru_execution process
                        join act_re_procdef diagram on diagram.id_ = process.proc_def_id_
                        where diagram.key_ = 'escalation' and process.parent_id_ is null""")
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .set();
    }

    /** Whether somebody is being told of it, whoever began it. */
    boolean isToldOf(StuckCase stuck) {
        return !of(stuck).isEmpty();
    }

    void begin(StuckCase stuck) {
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, stuck.number().value())
                .putValue(Variables.CAUSE, stuck.cause())
                .putValue(Variables.STEP, stuck.step());
        runtime.startProcessInstanceByKey(PROCESS, stuck.number().value(), ids);
    }

    /** Ends what the house has begun; whether there was any. */
    boolean end(StuckCase told) {
        List<Running> own = own(told);
        own.forEach(each -> end(each.instance));
        return !own.isEmpty();
    }

    /**
     * Lets the one that a diagram begins now go on for those about the same matter, the house's own or what the same process began before;
     * tells the one of them that had come highest.
     */
    Optional<Running> replaceEarlier(Escalation begun, String instance) {
        List<Running> earlier = of(new StuckCase(begun.caseNumber(), begun.cause(), begun.step())).stream()
                .filter(each -> !each.instance.equals(instance) && each.isOfOneMatterWith(begun))
                .toList();
        endOfTransaction.run(() -> earlier.forEach(each -> end(each.instance)));
        return earlier.stream().max(Comparator.comparingInt(Running::level));
    }

    void end(String instance) {
        runtime.createMessageCorrelation(Escalation.Messages.CAUSE_GONE)
                .processInstanceId(instance)
                .correlateAll();
    }

    private List<Running> own(StuckCase matter) {
        return of(matter).stream().filter(Running::isOwn).toList();
    }

    private List<Running> of(StuckCase matter) {
        return database.sql("""
                        select process.id_, caller.proc_inst_id_, caller.proc_def_id_, level.long_,
                        coalesce(matter.text_, process.id_) from act_ru_execution process
                        join act_re_procdef diagram on diagram.id_ = process.proc_def_id_
                        join act_ru_variable cause on cause.execution_id_ = process.id_ and cause.name_ = 'cause'
                        join act_ru_variable step on step.execution_id_ = process.id_ and step.name_ = 'step'
                        left join act_ru_variable level on level.execution_id_ = process.id_ and level.name_ = 'level'
                        left join act_ru_variable matter on matter.execution_id_ = process.id_ and matter.name_ = 'matter'
                        left join act_ru_execution caller on caller.id_ = process.super_exec_
                        where diagram.key_ = 'escalation' and process.parent_id_ is null
                        and process.business_key_ = :number and cause.text_ = :cause and step.text_ = :step""")
                .param("number", matter.number().value())
                .param("cause", matter.cause())
                .param("step", matter.step())
                .query((row, index) -> new Running(
                        row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5)))
                .list();
    }

    /** One that runs; {@code matter} names the first of those that went on for each other. */
    record Running(
            String instance,
            @Nullable String caller,
            @Nullable String callersDiagram,
            int level,
            String matter) {

        /** Begun by the house, not by a diagram. */
        boolean isOwn() {
            return caller == null;
        }

        /** What the case itself tells of is one matter; what processes beside it tell of is one in each. */
        boolean isOfOneMatterWith(Escalation begun) {
            return isOwn()
                    || (begun.within() == null
                            ? OpenTasks.isOwn(String.valueOf(callersDiagram))
                            : Objects.equals(begun.within(), caller));
        }
    }
}
