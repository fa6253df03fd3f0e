package lt.atsakas.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.confidentiality.Purpose;
import lt.atsakas.correspondence.AnswerDraft;
import lt.atsakas.correspondence.AnswerState;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.Unprintable;
import lt.atsakas.deadlines.ClockFace;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.intake.Reception;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.process.TaskCard;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * Everything the case page shows, gathered in one read.
 *
 * @param letterRights what the one who looks may do with letters
 * @param reviews what committees do or did in the case; none for those who may see the registration facts only
 * @param inquiries what its handler has asked others; nothing for those who may see the registration facts only
 * @param readers who read the case; null for those who are not told
 * @param sight how much the one who looks gets to see, and why
 * @param admission null for those, and where nobody doubted that the complaint is examined
 * @param sequel what came after the answer
 * @param answer null for those who may see the registration facts only
 */
record CaseView(
        CaseFacts facts,
        ClockFace clock,
        List<TaskCard> tasks,
        List<JournalLine> timeline,
        List<DocumentCard> documents,
        List<LetterCard> letters,
        LetterRights letterRights,
        LocalDate today,
        People people,
        CaseRecusals.View recusals,
        CaseExtensions.View extensions,
        CaseWithdrawals.View withdrawals,
        CaseSuspensions.View suspensions,
        CaseProceedings.View proceedings,
        List<ReviewCard> reviews,
        CaseInquiries.View inquiries,
        @Nullable List<Reader> readers,
        CaseSight.Sight sight,
        CaseAdmission.@Nullable View admission,
        CaseSequel.View sequel,
        @Nullable AnswerView answer) {

    /** Who read the case on a day, when they first did, and what for if they had to say. */
    record Reader(String name, Instant firstAt, @Nullable Purpose purpose) {}

    /**
     * What somebody may do with the letters of the case.
     *
     * @param handsOver whether they print letters and mark them as handed over
     * @param redirects whether they send letters by another road
     * @param stops whether they stop one that is about to leave
     */
    record LetterRights(boolean handsOver, boolean redirects, boolean stops) {}

    public boolean isHandsOver() {
        return letterRights.handsOver();
    }

    public boolean isRedirectsLetters() {
        return letterRights.redirects();
    }

    public boolean isStopsLetters() {
        return letterRights.stops();
    }

    /** Whether the one who looks does so exceptionally, and so changes nothing. */
    public boolean isVisiting() {
        return sight.visiting();
    }

    /** Whether the one who looks examines anew what was answered here, and so changes nothing. */
    public boolean isBeside() {
        return sight.beside();
    }

    /** The signs of the client's words that no letter can show. */
    public String unprintable() {
        return Unprintable.in(facts);
    }

    /**
     * Who stands where in the case; names already in words.
     *
     * @param handlerAwayUntil the last day of the handler's absence, if it lasts today
     * @param actingHandler who does the handler's work then
     * @param mayPassOn whether the one who looks may pass the case on to another handler
     * @param reception in which order the client came who stood at the desk
     * @param approver who would decide the answer; null once somebody has
     */
    record People(
            @Nullable String handler,
            @Nullable LocalDate handlerAwayUntil,
            @Nullable String actingHandler,
            @Nullable String approver,
            @Nullable String decider,
            @Nullable Lead lead,
            @Nullable String unit,
            @Nullable String registeredBy,
            List<EmployeeCard> complainedAbout,
            List<EmployeeCard> choices,
            boolean mayNameComplainedAbout,
            boolean mayPassOn,
            @Nullable Reception reception) {

        /**
         * Who leads where the case belongs.
         *
         * @param head whether it is the head of the unit, or whoever stands in while they are away; else somebody decides in their place
         */
        record Lead(String name, boolean head) {}
    }

    /**
     * The answer, whether the client has it, and whether the one who looks may write it, now or once the impartiality is confirmed.
     *
     * @param confirmsHere whether that is done on the page, because the case has gone past the step for it
     */
    record AnswerView(
            AnswerDraft draft, boolean delivered, boolean writable, boolean awaitsImpartiality, boolean confirmsHere) {

        /** The key of the words for where the answer stands: nobody began it, or it has a number but has not left. */
        public String stateKey() {
            boolean leaving = draft.state() == AnswerState.ISSUED && !delivered;
            if (leaving) {
                return "case.answer.leaving";
            }
            return draft.isBegun() ? draft.state().messageKey() : "case.answer.notBegun";
        }
    }
}
