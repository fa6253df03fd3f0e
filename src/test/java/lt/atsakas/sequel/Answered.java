package lt.atsakas.sequel;

import lt.atsakas.process.Walk;
import org.springframework.context.ApplicationContext;

/** Cases that were answered on Monday 2026-11-23, the handler being {@code handler} and the decider {@code unithead}. */
public final class Answered {

    private Answered() {}

    /** A case whose answer the client has and that is closed. */
    public static Walk by(ApplicationContext beans) {
        return Walk.begin(beans).issued().postmanComes().fire("serviceTask_closeCase");
    }
}
