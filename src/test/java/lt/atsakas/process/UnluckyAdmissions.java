package lt.atsakas.process;

import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.correspondence.LetterAccepted;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.registry.ClientWrote;
import org.springframework.context.ApplicationContext;

/** Cases of doubtful admissibility in which everything that can go wrong does. */
final class UnluckyAdmissions {

    private UnluckyAdmissions() {}

    static Stream<Walk> of(ApplicationContext beans) {
        return Stream.of(
                leftUnexaminedLate(beans),
                clientRepliesAtOnce(beans),
                clientRepliesLate(beans),
                clientNeverReplies(beans),
                refusalHardToDeliver(beans));
    }

    private static Walk leftUnexaminedLate(ApplicationContext beans) {
        Walk walk = Doubting.doubted(Walk.begin(beans))
                .fire("event_admissibilityOverdue")
                .complete("userTask_decideAdmissibility", "unithead", leave())
                .fire("event_refusalApprovalOverdue")
                .complete("userTask_approveRefusal", "director", Map.of("decision", "return", "comments", "Kodėl?"))
                .complete("userTask_decideAdmissibility", "unithead", leave())
                .complete("userTask_approveRefusal", "director", Map.of("decision", "approve"));
        return walk.fire("serviceTask_issueRefusal").postmanComes().fire("serviceTask_closeUnexamined");
    }

    private static Walk clientRepliesAtOnce(ApplicationContext beans) {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        return walk.happens(new ClientWrote(walk.number())).fire("serviceTask_tellCured");
    }

    private static Walk clientRepliesLate(ApplicationContext beans) {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5")
                .fire("event_cureReminderDue")
                .fire("serviceTask_remindToCure");
        return walk.happens(new ClientWrote(walk.number()));
    }

    private static Walk clientNeverReplies(ApplicationContext beans) {
        return Doubting.askedToCure(Walk.begin(beans), "5")
                .fire("event_cureReminderDue")
                .fire("serviceTask_remindToCure")
                .fire("event_cureTermPassed")
                .fire("serviceTask_tellNotCured");
    }

    private static Walk refusalHardToDeliver(ApplicationContext beans) {
        Walk walk = Doubting.refusalIssued(Walk.begin(beans));
        String letter = beans.getBean(RefusalDesk.class).occasionOf(walk.number());
        return walk.happens(new LetterStuck(walk.number(), letter))
                .complete("userTask_resolveRefusal", "unithead", Map.of("decision", "resend"))
                .fire("serviceTask_resendRefusal")
                .fire("event_refusalTermPassed")
                .fire("event_refusalResolutionOverdue")
                .happens(new LetterAccepted(walk.number(), letter));
    }

    private static Map<String, String> leave() {
        return Map.of("decision", "leave", "refusalGround", "untrue", "reasons", "Tokio namo nėra.");
    }
}
