package lt.atsakas.process;

import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.process.proceedings.Suing;
import org.springframework.context.ApplicationContext;

/** Cases whose questions come before other bodies: decided late, in every way, and overtaken by the answer. */
final class UnluckyProceedings {

    private UnluckyProceedings() {}

    static Stream<Walk> of(ApplicationContext beans) {
        Suing suing = new Suing(beans);
        Walk late = suing.recorded(Walk.begin(beans).drafting())
                .fire("event_proceedingsDecisionOverdue")
                .complete(Suing.DECIDE, "unithead", Suing.GO_ON);
        Walk suspended = suing.recorded(Walk.begin(beans).drafting()).complete(Suing.DECIDE, "unithead", Suing.SUSPEND);
        Walk stopped = suing.stopped(Walk.begin(beans).drafting()).fire(Suing.LETTER);
        Walk overtaken = suing.recorded(Walk.begin(beans).approving())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        return Stream.of(late, suspended, stopped, overtaken);
    }
}
