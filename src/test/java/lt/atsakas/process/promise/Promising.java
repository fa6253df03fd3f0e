package lt.atsakas.process.promise;

import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Channel;
import lt.atsakas.sequel.GivenPromises;
import lt.atsakas.sequel.NewPromise;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.PromiseId;
import org.springframework.transaction.support.TransactionTemplate;

/** Promises something with an answer as its handler does on the page of the case. */
public final class Promising {

    public static final String KEEP = "userTask_keepPromise";
    public static final Map<String, String> DONE = Map.of("note", "Lempa pakeista gruodžio 3 d.");
    public static final String WHAT = "Pakeisime laiptinės lempą.";

    private Promising() {}

    /** Writes down that handler2 is to change a lamp until Friday, 2026-12-04. */
    public static PromiseId written(Walk walk) {
        return written(walk, "handler2");
    }

    static PromiseId written(Walk walk, String keeper) {
        return walk.beans()
                .getBean(PromiseDesk.class)
                .write(
                        walk.number(),
                        new NewPromise(WHAT, new EmployeeId(keeper), LocalDate.parse("2026-12-04")),
                        new EmployeeId("handler"));
    }

    /** Promises it and answers the case that is being drafted. */
    public static Walk made(Walk drafting) {
        written(drafting);
        return answered(drafting);
    }

    /** Promises by word of mouth, as the registrar does, that the client will hear by e-mail how they are answered. */
    public static Walk given(Walk walk) {
        GivenPromises promises = walk.beans().getBean(GivenPromises.class);
        return given(walk, promises.usual(), Channel.EMAIL);
    }

    static Walk given(Walk walk, String what, Channel road) {
        NewPromise given = new NewPromise(what, new EmployeeId("registrar"), LocalDate.parse("2026-11-25"));
        walk.beans()
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        open -> walk.beans().getBean(GivenPromises.class).give(walk.number(), given, road));
        return walk;
    }

    public static Walk answered(Walk drafting) {
        return drafting.written()
                .complete("userTask_draftAnswer", "handler", Map.of())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes()
                .fire("serviceTask_closeCase");
    }
}
