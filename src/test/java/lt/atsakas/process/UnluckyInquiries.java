package lt.atsakas.process;

import java.util.stream.Stream;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.contribution.Asking;
import org.springframework.context.ApplicationContext;

/** A case in which another unit is chased, passes the question on and replies, and is asked once more for nothing. */
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
        return Stream.of(walk);
    }
}
