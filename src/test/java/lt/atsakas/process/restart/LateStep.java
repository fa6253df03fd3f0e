package lt.atsakas.process.restart;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.committee.Vote;
import lt.atsakas.correspondence.CorrectedAnswer;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.bodyquestion.AskingBody;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.correction.Correcting;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.forwarding.Redirecting;
import lt.atsakas.process.offencereport.Reporting;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.sequel.CorrectionDesk;

/** Each step of a diagram that is done in a transaction of its own, and a way to where it waits. */
enum LateStep {
    ASK_BODY("askBody", walk -> body(walk).planned(walk.examining(), AskingBody.DAY, Set.of())),
    CHASE_BODY("chaseBody", walk -> body(walk).asked(walk.examining()).fire("event_bodyReplyOverdue")),
    TELL_BODY_NEEDLESS("tellBodyNeedless", walk -> {
        AskingBody asking = body(walk);
        return asking.takenBack(asking.asked(walk.examining()).postmanComes());
    }),
    CALL_BACK_FROM_BODY("tellBodyNeedless", walk -> {
        AskingBody asking = body(walk);
        return asking.takenBack(asking.asked(walk.examining()));
    }),
    ASK_CLIENT("askClient", walk -> new AskingClient(walk.beans()).planned(walk.examining(), AskingClient.DAY)),
    CHASE_CLIENT(
            "chaseClient",
            walk -> new AskingClient(walk.beans()).asked(walk.examining()).fire("event_clientReplyOverdue")),
    INVITE_MEMBERS("inviteMembers", walk -> {
        Sitting sitting = Sitting.founded(walk.beans());
        return sitting.planned(sitting.asked(walk.examining()), "2026-12-03");
    }),
    ISSUE_MINUTES("issueMinutes", walk -> {
        Sitting sitting = Sitting.founded(walk.beans());
        Walk called = sitting.called(sitting.asked(walk.examining()), "2026-12-03");
        Walk met = sitting.met(sitting.allDeclared(called));
        return sitting.signed(sitting.held(sitting.voted(met, Vote.FOR, Vote.FOR, Vote.FOR)));
    }),
    SEND_FORWARDING("sendForwarding", walk -> Redirecting.byMail(walk.beans()).decided(walk)),
    SEND_FORWARDING_IN_PART("sendForwarding", walk -> {
        Redirecting redirecting = Redirecting.byMail(walk.beans());
        return Redirecting.proposed(walk).complete(Redirecting.DECIDE, "unithead", redirecting.part());
    }),
    RESEND_FORWARDING(
            "resendForwarding",
            walk -> resent(
                    stuck(Redirecting.byMail(walk.beans()).sent(walk), ForwardingDesk.OCCASION + "1"),
                    Redirecting.RESOLVE,
                    "unithead")),
    CLOSE_FORWARDED(
            "closeForwarded",
            walk -> Redirecting.byMail(walk.beans()).sent(walk).postmanComes()),
    ASK_TO_CURE("askToCure", walk -> Doubting.foundDeficient(Doubting.doubted(walk), "5")),
    REMIND_TO_CURE(
            "remindToCure",
            walk -> Doubting.askedToCure(walk, "5").postmanComes().fire("event_cureReminderDue")),
    TELL_NOT_CURED(
            "tellNotCured",
            walk -> Doubting.askedToCure(walk, "5")
                    .postmanComes()
                    .fire("event_cureReminderDue")
                    .fire("serviceTask_remindToCure")
                    .fire("event_cureTermPassed")),
    TELL_CURED("tellCured", walk -> Doubting.askedToCure(walk, "5").happens(new ClientWrote(walk.number()))),
    ISSUE_REFUSAL(
            "issueRefusal", walk -> approved(Doubting.refusalProposed(walk), "userTask_approveRefusal", "director")),
    RESEND_REFUSAL(
            "resendRefusal",
            walk -> resent(stuck(Doubting.refusalIssued(walk), refusal(walk)), "userTask_resolveRefusal", "unithead")),
    CLOSE_UNEXAMINED("closeUnexamined", walk -> Doubting.refusalIssued(walk).postmanComes()),
    ISSUE_ANSWER("issueAnswer", walk -> approved(walk.approving(), "userTask_approveAnswer", "unithead")),
    RESEND_ANSWER(
            "resendAnswer",
            walk -> resent(stuck(walk.issued(), PostOffice.ANSWER), "userTask_resolveDelivery", "handler")),
    CLOSE_CASE("closeCase", walk -> walk.issued().postmanComes()),
    ISSUE_WITHDRAWAL_NOTICE(
            "issueWithdrawalNotice",
            walk -> new Withdrawing(walk.beans())
                    .asked(walk.drafting())
                    .complete(Withdrawing.DECIDE, "unithead", Withdrawing.CONFIRM)),
    TELL_WITHDRAWAL_CONTINUED(
            "tellWithdrawalContinued",
            walk -> new Withdrawing(walk.beans())
                    .asked(walk.drafting())
                    .complete(Withdrawing.DECIDE, "unithead", Withdrawing.GO_ON)),
    ISSUE_CORRECTION(
            "issueCorrection",
            walk -> Correcting.proposed(closed(walk)).complete(Correcting.APPROVE, "unithead", Correcting.APPROVED)),
    RESEND_CORRECTION(
            "resendCorrection",
            walk -> resent(stuck(Correcting.issued(closed(walk)), correction(walk)), Correcting.RESOLVE, "handler")),
    SEND_INTERIM_ANSWER("sendInterimAnswer", walk -> new Extending(walk.beans()).granted(walk.drafting())),
    TELL_REPORTER(
            "tellReporter",
            walk -> walk.beside(new Reporting(walk.beans()).offence("handler"))
                    .complete("userTask_reportOffence", "unithead", Reporting.DECLINED)),
    TELL_RECUSAL_OUTCOME(
            "tellRecusalOutcome",
            walk -> new Recusing(walk.beans())
                    .askedByClient(walk.drafting(), "handler")
                    .complete(
                            "userTask_decideRecusal",
                            "unithead",
                            Map.of("decision", "refuse", "reasons", "Nepažįsta"))),
    TELL_SUSPENDED(
            "tellSuspended",
            walk -> new Suspending(walk.beans())
                    .asked(walk.drafting(), "2026-12-11")
                    .complete(Suspending.DECIDE, "unithead", Suspending.SUSPEND)),
    TELL_PROLONGED(
            "tellProlonged",
            walk -> new Suspending(walk.beans())
                    .suspended(walk.drafting(), "2026-12-11")
                    .complete(Suspending.REVIEW, "unithead", Suspending.prolong("2026-12-18"))),
    TELL_RESUMED(
            "tellResumed",
            walk -> new Suspending(walk.beans())
                    .suspended(walk.drafting(), "2026-12-11")
                    .complete(Suspending.REVIEW, "unithead", Suspending.RESUME)),
    TELL_CLIENT_OF_VISIT("tellClientOfVisit", walk -> new Visiting(walk.beans()).planned(walk.examining()));

    private final String name;
    private final UnaryOperator<Walk> way;

    LateStep(String name, UnaryOperator<Walk> way) {
        this.name = name;
        this.way = way;
    }

    /** As the diagram calls it. */
    String element() {
        return "serviceTask_" + name;
    }

    /** To where the step waits. */
    Walk reach(Walk walk) {
        return way.apply(walk);
    }

    private static AskingBody body(Walk walk) {
        return new AskingBody(walk.beans());
    }

    private static Walk closed(Walk walk) {
        return walk.issued().postmanComes().fire("serviceTask_closeCase");
    }

    private static Walk stuck(Walk walk, String occasion) {
        return walk.happens(new LetterStuck(walk.number(), occasion));
    }

    private static Walk approved(Walk walk, String task, String login) {
        return walk.complete(task, login, Map.of("decision", "approve"));
    }

    private static Walk resent(Walk walk, String task, String login) {
        return walk.complete(task, login, Map.of("decision", "resend"));
    }

    private static String refusal(Walk walk) {
        return walk.beans().getBean(RefusalDesk.class).occasionOf(walk.number());
    }

    private static String correction(Walk walk) {
        CorrectionDesk desk = walk.beans().getBean(CorrectionDesk.class);
        return CorrectedAnswer.OCCASION + desk.of(walk.number()).get(0).id();
    }
}
