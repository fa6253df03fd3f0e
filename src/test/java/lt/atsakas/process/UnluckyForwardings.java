package lt.atsakas.process;

import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.forwarding.Redirecting;
import org.springframework.context.ApplicationContext;

/** Cases for other bodies in which everything that can go wrong does. */
final class UnluckyForwardings {

    private UnluckyForwardings() {}

    static Stream<Walk> of(ApplicationContext beans) {
        return Stream.of(leavesAtOnce(beans), isChased(beans), leavesWhileSomebodyDecides(beans));
    }

    private static Walk leavesAtOnce(ApplicationContext beans) {
        return Redirecting.byMail(beans).sent(Walk.begin(beans)).postmanComes().fire("serviceTask_closeForwarded");
    }

    private static Walk isChased(ApplicationContext beans) {
        return Redirecting.onPaper(beans)
                .sentInPart(Walk.begin(beans))
                .postmanComes()
                .fire("event_forwardingChased")
                .fire("event_forwardingResolutionOverdue")
                .complete(Redirecting.RESOLVE, "unithead", Map.of("decision", "resend"))
                .fire("serviceTask_resendForwarding")
                .fire("event_forwardingChased")
                .complete(Redirecting.RESOLVE, "unithead", Map.of("decision", "confirm", "proof", "Kurjeriu."));
    }

    private static Walk leavesWhileSomebodyDecides(ApplicationContext beans) {
        Walk walk = Redirecting.byMail(beans).sent(Walk.begin(beans));
        return walk.happens(new LetterStuck(walk.number(), ForwardingDesk.OCCASION + "1"))
                .postmanComes();
    }
}
