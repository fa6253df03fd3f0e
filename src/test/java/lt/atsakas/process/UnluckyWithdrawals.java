package lt.atsakas.process;

import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.process.withdrawal.Withdrawing;
import org.springframework.context.ApplicationContext;

/** Cases that see every way of a withdrawal: late, confirmed, continued, and overtaken by the answer. */
final class UnluckyWithdrawals {

    private UnluckyWithdrawals() {}

    static Stream<Walk> of(ApplicationContext beans) {
        Withdrawing withdrawing = new Withdrawing(beans);
        Walk late = withdrawing.asked(Walk.begin(beans).drafting()).fire("event_withdrawalDecisionOverdue");
        late.complete(Withdrawing.DECIDE, "unithead", Withdrawing.CONFIRM).fire("serviceTask_issueWithdrawalNotice");
        Walk continued = withdrawing
                .asked(Walk.begin(beans).drafting())
                .fire("event_withdrawalDecisionOverdue")
                .complete(Withdrawing.DECIDE, "unithead", Withdrawing.GO_ON)
                .fire("serviceTask_tellWithdrawalContinued");
        Walk overtaken = withdrawing.asked(Walk.begin(beans).approving());
        overtaken
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
        return Stream.of(late, continued, overtaken);
    }
}
