package lt.atsakas.sequel;

import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import org.springframework.context.ApplicationContext;

/** Cases that were answered on Monday 2026-11-23, the handler being {@code handler} and the decider {@code unithead}. */
public final class Answered {

    private Answered() {}

    /** A case whose answer the client has and that is closed. */
    public static Walk by(ApplicationContext beans) {
        return Walk.begin(beans).issued().postmanComes().fire("serviceTask_closeCase");
    }

    /** The case in which {@code handler2} examines anew what was answered in that one. */
    public static Walk anew(Walk first) {
        ReviewRequest request =
                new ReviewRequest(first.number(), Channel.WEB, "Vožtuvas vėl sugedo.", null, null, Actor.client());
        return Walk.of(
                        first.beans(),
                        first.beans().getBean(SecondReviewDesk.class).ask(request))
                .classified()
                .complete("userTask_assignHandler", "director", Map.of("handler", "handler2"));
    }
}
