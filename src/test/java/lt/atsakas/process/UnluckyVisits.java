package lt.atsakas.process;

import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.process.visit.Visiting;
import org.springframework.context.ApplicationContext;

/** Cases whose clients are visited in every way: moved, cancelled, reported late, on the page, at once, and never. */
final class UnluckyVisits {

    private UnluckyVisits() {}

    static Stream<Walk> of(ApplicationContext beans) {
        Visiting visiting = new Visiting(beans);
        Walk moved = visiting.moved(visiting.told(Walk.begin(beans).examining()), "2026-12-03", "14:00")
                .fire(Visiting.TELL);
        visiting.cancelled(moved).fire(Visiting.TELL);
        Walk late = visiting.begun(Walk.begin(beans).examining()).fire("event_visitReportOverdue");
        late.complete(Visiting.WRITE, "handler", Visiting.REPORT);
        Walk onPage = visiting.reported(visiting.begun(Walk.begin(beans).examining()), "handler");
        return Stream.of(moved, late, onPage, reportedAtOnce(visiting), neverReported(visiting));
    }

    /** The report is written before the letter has left. */
    private static Walk reportedAtOnce(Visiting visiting) {
        Walk walk =
                visiting.begins(visiting.planned(Walk.begin(visiting.beans()).examining()));
        return visiting.reported(walk, "handler").fire(Visiting.TELL);
    }

    /** A report that is late is awaited no longer once the case has ended. */
    private static Walk neverReported(Visiting visiting) {
        return visiting.begun(Walk.begin(visiting.beans()).approving())
                .fire("event_visitReportOverdue")
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes()
                .fire("serviceTask_closeCase")
                .fire(Visiting.TELL);
    }
}
