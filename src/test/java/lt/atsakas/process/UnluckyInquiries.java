package lt.atsakas.process;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.bodyquestion.AskingBody;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.registry.ClientWrote;
import org.springframework.context.ApplicationContext;

/** Cases in which another unit is chased, passes the question on and replies, and is asked once more for nothing; and the client likewise. */
final class UnluckyInquiries {

    private UnluckyInquiries() {}

    static Stream<Walk> of(ApplicationContext beans) {
        Asking asking = new Asking(beans);
        Walk walk = asking.asked(Walk.begin(beans).examining())
                .fire("event_contributionNear")
                .fire("event_contributionOverdue");
        walk.complete(Asking.CONTRIBUTE, "otherhead", Asking.passOnTo("member3"))
                .complete(Asking.CONTRIBUTE, "member3", Asking.REPLY);
        asking.asked(walk, "2026-12-07");
        beans.getBean(InquiryDesk.class).withdraw(asking.last(walk).id(), new EmployeeId("handler"));
        return Stream.of(walk, aCaseWhoseClientIsAsked(beans), aCaseInWhichABodyIsAsked(beans));
    }

    /** The body is chased and replies in two ways, is asked for nothing, and once more before the letter has left. */
    private static Walk aCaseInWhichABodyIsAsked(ApplicationContext beans) {
        AskingBody asking = new AskingBody(beans);
        Walk walk = asking.asked(Walk.begin(beans).examining())
                .fire("event_bodyReplyOverdue")
                .fire("serviceTask_chaseBody");
        walk.complete(AskingBody.REGISTER, "handler", Map.of("reply", "Leidimas neišduotas."));
        asking.replied(asking.asked(walk, "2026-12-18"), "Leidimas panaikintas.", "registrar");
        asking.takenBack(asking.asked(walk, "2026-12-18")).fire("serviceTask_tellBodyNeedless");
        return asking.takenBack(asking.planned(walk, "2026-12-18", Set.of())).fire("serviceTask_askBody");
    }

    /** The client is chased and replies, is asked for nothing, and once more before the letter has left. */
    private static Walk aCaseWhoseClientIsAsked(ApplicationContext beans) {
        AskingClient asking = new AskingClient(beans);
        Walk walk = asking.asked(Walk.begin(beans).examining())
                .fire("event_clientReplyOverdue")
                .fire("serviceTask_chaseClient");
        walk.happens(new ClientWrote(walk.number()));
        asking.takenBack(asking.asked(walk, "2026-12-07"));
        return asking.takenBack(asking.planned(walk, "2026-12-07")).fire("serviceTask_askClient");
    }
}
