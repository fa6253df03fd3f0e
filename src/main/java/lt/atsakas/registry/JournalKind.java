package lt.atsakas.registry;

import java.util.Set;

/** What can happen to a case; each becomes a line of its history. Some lines the client sees too. */
public enum JournalKind {
    REGISTERED(true),
    SECOND_REVIEW(true),
    DEADLINE_FIXED(false),
    DEADLINE_MOVED(true),
    ACKNOWLEDGED(true),
    CLASSIFIED(false),
    COMPLAINED_ABOUT(false),
    ADMISSION_DOUBTED(false, "note"),
    ADMITTED(false),
    DEFICIENCIES_FOUND(false),
    DEFICIENCIES_ASKED(true),
    DEFICIENCIES_REMINDED(true),
    CURE_DAY_MOVED(true),
    DEFICIENCIES_CURED(true, "note"),
    DEFICIENCIES_NOT_CURED(true),
    REFUSAL_PROPOSED(false),
    REFUSAL_RETURNED(false),
    REFUSAL_APPROVED(false),
    REFUSAL_ISSUED(true),
    FORWARDING_DECIDED(false, "part"),
    FORWARDED(true),
    BODY_LETTER_LEFT(false),
    ASSIGNED(true),
    REASSIGNED(true, "reason"),
    DOUBT_SET_ASIDE(false, "reason"),
    IMPARTIALITY_CONFIRMED(false),
    CONFLICT_DECLARED(false, "reason"),
    RECUSAL_DECLARED(false),
    RECUSAL_ASKED(true),
    RECUSAL_RAISED(false),
    RECUSAL_TO_DECIDE(false),
    RECUSAL_UPHELD(false),
    RECUSAL_REFUSED(false),
    RECUSAL_ANSWERED(true),
    RECUSAL_REPORTED(false, "proof"),
    RECUSAL_LAPSED(false),
    ASKED_RECUSAL_LAPSED(true),
    HANDED_OVER(false),
    PASSED_TO_DEPUTY(false),
    PASSED_BACK(false),
    EXAMINED(false, "note"),
    COMMITTEE_ASKED(false, "question"),
    SESSION_CALLED(false),
    SESSION_MOVED(false),
    SESSION_CANCELLED(false),
    SESSION_FAILED(false),
    MEMBER_DECLARED(false),
    ALTERNATE_CALLED(false),
    VOTES_RECORDED(false),
    MINUTES_SIGNED(false),
    MINUTES_RETURNED(false, "remarks"),
    COMMITTEE_RECOMMENDED(false),
    COMMITTEE_ABANDONED(false, "reason"),
    UNIT_ASKED(true),
    CONTRIBUTION_PASSED_ON(false),
    CONTRIBUTION_GIVEN(false),
    CONTRIBUTION_DECLINED(false),
    INQUIRY_WITHDRAWN(false),
    CLIENT_ASKED(false),
    QUESTION_SENT(true),
    QUESTION_CHASED(true),
    QUESTION_WITHDRAWN(true),
    CLIENT_REPLIED(true),
    BODY_ASKED(false),
    BODY_WRITTEN_TO(true),
    BODY_CHASED(true),
    BODY_REPLIED(true),
    DRAFT_SUBMITTED(false),
    ANSWER_APPROVED(false),
    ANSWER_RETURNED(false),
    ANSWER_ISSUED(true),
    DELIVERED(true),
    DELIVERY_FAILED(false),
    NOTICE_DELIVERED(true),
    NOTICE_FAILED(false),
    NOTICE_RESOLVED(false, "proof"),
    DELIVERY_RESOLVED(false, "proof"),
    CLOSED(true),
    PROMISE_MADE(true),
    PROMISE_KEPT(true),
    APPEAL_RECORDED(false),
    CORRECTION_PROPOSED(false),
    CORRECTION_RETURNED(false),
    CORRECTION_APPROVED(false),
    CORRECTION_ISSUED(true),
    EXTENSION_BEGUN(false),
    EXTENSION_ASKED(false),
    EXTENSION_TO_DECIDE(false),
    EXTENSION_GRANTED(false),
    EXTENSION_REFUSED(false),
    EXTENSION_LAPSED(false),
    INTERIM_ANSWER_ISSUED(true),
    INTERIM_ANSWER_LEFT(false),
    GUARD_DECIDED(false),
    SUSPENSION_ASKED(false),
    SUSPENSION_TO_DECIDE(false),
    SUSPENDED(true),
    SUSPENSION_PROLONGED(true),
    REVIEW_DAY_MOVED(true),
    SUSPENSION_REFUSED(false),
    SUSPENSION_LAPSED(false),
    SUSPENSION_TOLD(false),
    RESUMPTION_TOLD(false),
    RESUMED(true),
    WITHDRAWAL_ASKED(true),
    WITHDRAWAL_TO_DECIDE(false),
    WITHDRAWAL_CONFIRMED(false),
    WITHDRAWAL_CONTINUED(false),
    WITHDRAWAL_TOLD(true),
    WITHDRAWAL_LAPSED(true),
    REMINDED(false),
    ESCALATED(false),
    ESCALATION_HANDLED(false, "plan"),
    ESCALATION_UNANSWERED(false),
    PLAN_NOT_KEPT(false),
    NOBODY_DECIDES(false),
    STEP_FAILED(false),
    LETTER_DELAYED(false),
    LETTER_REFUSED(false),
    TEXT_SENT(false),
    TEXT_REFUSED(false),
    DOCUMENT_ADDED(false, "name"),
    MAIL_JOINED(false),
    SERVICE_REFUSED(false, "facts"),
    CODE_RENEWED(true),
    AUDITED(false, "reason"),
    GLASS_BROKEN(false, "reason");

    private final boolean clientSees;
    private final Set<String> typed;

    JournalKind(boolean clientSees, String... typed) {
        this.clientSees = clientSees;
        this.typed = Set.of(typed);
    }

    /** Whether the line is part of the timeline that the client reads. */
    public boolean clientSees() {
        return clientSees;
    }

    /** Which of the details are somebody's own words: they may hold personal data and can be erased, unlike the line. */
    public Set<String> typed() {
        return typed;
    }

    /** The key of the line's words; details fill it in by name. */
    public String messageKey() {
        return "journal." + name();
    }
}
