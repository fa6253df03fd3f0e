package lt.atsakas.process.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import lt.atsakas.registry.CaseNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which case a waiting task belongs to; a task never changes its case, so each is looked up once. */
@Component
class CasesOfTaskIds {

    private static final int REMEMBERED = 10_000;

    private final ObjectProvider<JdbcClient> jdbc;
    private final Cache<String, CaseNumber> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    CasesOfTaskIds(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseNumber> of(String task) {
        return Optional.ofNullable(known.get(task, unseen -> find(unseen).orElse(null)));
    }

    private Optional<CaseNumber> find(String task) {
        return jdbc.getObject()
                .sql("select process.business_key_ from act_ru_task task"
                        + " join act_ru_execution process on process.id_ = task.proc_inst_id_ where task.id_ = :task")
                .param("task", task)
                .query(String.class)
                .optional()
                .filter(CaseNumber::isWellFormed)
                .map(CaseNumber::new);
    }
}
