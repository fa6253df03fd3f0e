package lt.atsakas.process;

import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.correspondence.CorrectedAnswer;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.process.correction.Correcting;
import lt.atsakas.process.promise.Promising;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.sequel.Answered;
import lt.atsakas.sequel.CorrectionDesk;
import org.springframework.context.ApplicationContext;

/** Answered cases with which nothing that comes after the answer goes smoothly. */
final class UnluckySequels {

    private UnluckySequels() {}

    static Stream<Walk> of(ApplicationContext beans) {
        return Stream.of(
                correctedLate(beans),
                correctedInVain(beans),
                promisedTooMuch(beans),
                heardAsPromised(beans),
                doubted(beans));
    }

    private static Walk correctedLate(ApplicationContext beans) {
        Walk walk = Correcting.proposed(Answered.by(beans))
                .fire("event_correctionNear")
                .fire("event_correctionOverdue")
                .complete(Correcting.APPROVE, "unithead", Correcting.APPROVED)
                .fire(Correcting.ISSUE)
                .fire("event_correctionTermPassed")
                .fire("event_correctionResolutionOverdue")
                .complete(Correcting.RESOLVE, "handler", Map.of("decision", "resend"))
                .fire("serviceTask_resendCorrection");
        return walk.happens(new LetterStuck(walk.number(), occasion(walk))).postmanComes();
    }

    private static Walk correctedInVain(ApplicationContext beans) {
        Walk walk =
                Correcting.proposed(Answered.by(beans)).complete(Correcting.APPROVE, "unithead", Correcting.RETURNED);
        return Correcting.issued(walk).postmanComes();
    }

    private static Walk promisedTooMuch(ApplicationContext beans) {
        return Promising.made(Walk.begin(beans).drafting())
                .fire("event_promiseNear")
                .fire("event_promiseOverdue")
                .complete(Promising.KEEP, "handler2", Promising.DONE);
    }

    /** Promised by word of mouth to hear by e-mail, and answered by e-mail. */
    private static Walk heardAsPromised(ApplicationContext beans) {
        return Promising.answered(Promising.given(Walk.begin(beans)).drafting()).postmanComes();
    }

    /** A recusal that nobody decides before the client has the answer. */
    private static Walk doubted(ApplicationContext beans) {
        return new Recusing(beans)
                .askedByClient(Walk.begin(beans).issued(), "handler")
                .postmanComes()
                .fire("serviceTask_closeCase");
    }

    private static String occasion(Walk walk) {
        CorrectionDesk desk = walk.beans().getBean(CorrectionDesk.class);
        return CorrectedAnswer.OCCASION + desk.of(walk.number()).get(0).id();
    }
}
