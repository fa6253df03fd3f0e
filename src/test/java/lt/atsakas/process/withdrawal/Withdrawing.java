package lt.atsakas.process.withdrawal;

import java.util.List;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.withdrawal.WithdrawalCard;
import lt.atsakas.withdrawal.WithdrawalDesk;
import lt.atsakas.withdrawal.WithdrawalRequest;
import org.springframework.context.ApplicationContext;

/** Clients withdraw complaints on the portal, and supervisors decide. */
public record Withdrawing(ApplicationContext beans) {

    public static final String DECIDE = "userTask_decideWithdrawal";
    public static final Map<String, String> CONFIRM = Map.of("decision", "confirm");
    public static final Map<String, String> GO_ON =
            Map.of("decision", "continue", "reasons", "Dujų kvapas pavojingas visiems namo gyventojams.");

    public Walk asked(Walk walk) {
        desk().ask(WithdrawalRequest.byClient(walk.number(), "Gedimas jau pašalintas."));
        return walk;
    }

    /** The case has ended as its client wished. */
    public Walk withdrawn(Walk walk, String decider) {
        return asked(walk).complete(DECIDE, decider, CONFIRM).fire("serviceTask_issueWithdrawalNotice");
    }

    public List<WithdrawalCard> of(Walk walk) {
        return desk().of(walk.number());
    }

    private WithdrawalDesk desk() {
        return beans.getBean(WithdrawalDesk.class);
    }
}
