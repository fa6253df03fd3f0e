package lt.atsakas.process;

import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.suspension.Suspending;
import org.springframework.context.ApplicationContext;

/** Cases that see every way of a suspension: late, refused, prolonged, over by itself, and overtaken by the answer. */
final class UnluckySuspensions {

    private static final String UNTIL = "2026-12-11";

    private UnluckySuspensions() {}

    static Stream<Walk> of(ApplicationContext beans) {
        Suspending suspending = new Suspending(beans);
        Walk refused = suspending
                .asked(Walk.begin(beans).drafting(), UNTIL)
                .fire("event_suspensionDecisionOverdue")
                .complete(Suspending.DECIDE, "unithead", Suspending.REFUSE);
        Walk prolonged = suspending
                .suspended(Walk.begin(beans).drafting(), UNTIL)
                .complete(Suspending.REVIEW, "unithead", Suspending.prolong("2026-12-18"))
                .fire("serviceTask_tellProlonged")
                .fire("event_suspensionReviewOverdue")
                .complete(Suspending.REVIEW, "unithead", Suspending.prolong("2026-12-22"))
                .fire("serviceTask_tellProlonged")
                .fire("event_suspensionOver")
                .fire("serviceTask_tellResumed")
                .fireAll("event_noticeNear");
        Walk asked = answered(suspending.asked(Walk.begin(beans).approving(), UNTIL));
        Walk overtaken = answered(
                suspending.suspended(Walk.begin(beans).approving(), UNTIL).postmanComes());
        return Stream.of(refused, prolonged, asked, overtaken, toldOtherwise(suspending));
    }

    /** The client has the letter from somebody's hand before the morning on which it would be chased. */
    private static Walk toldOtherwise(Suspending suspending) {
        Walk walk = suspending.suspended(Walk.begin(suspending.beans()).drafting(), UNTIL);
        ApplicationContext beans = suspending.beans();
        beans.getBean(PostOffice.class).lettersOf(walk.number()).stream()
                .map(LetterCard::occasion)
                .filter(occasion -> occasion.startsWith(OfficialLetter.OCCASION))
                .forEach(occasion -> beans.getBean(OfficialPost.class).deliveredOtherwise(walk.number(), occasion));
        return walk.fire("event_noticeNear");
    }

    private static Walk answered(Walk walk) {
        return walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
    }
}
