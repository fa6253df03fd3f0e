package lt.atsakas.portal;

import java.time.Clock;
import java.util.List;
import lt.atsakas.correspondence.ClientsLetters;
import lt.atsakas.deadlines.ClientsWhy;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.intake.ClientReplies;
import lt.atsakas.registry.AwaitsClient.Awaited;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.PromiseCard;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.suspension.SuspensionCard;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.visit.MeetingCard;
import lt.atsakas.visit.MeetingDesk;
import lt.atsakas.withdrawal.WithdrawalDesk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the status page tells of a case: to whoever opened it what is not personal, to its client the rest too. */
@Component
class StatusSheet {

    private final ClientWords clientWords;
    private final Timeline timeline;
    private final ClientReplies replies;
    private final ExtensionDesk extensions;
    private final WithdrawalDesk withdrawals;
    private final SuspensionDesk suspensions;
    private final MeetingDesk meetings;
    private final SecondReviewDesk reviews;
    private final PromiseDesk promises;
    private final ClientsLetters letters;
    private final ClientsWhy why;
    private final Clock clock;

    StatusSheet(
            ClientWords clientWords,
            Timeline timeline,
            ClientReplies replies,
            ExtensionDesk extensions,
            WithdrawalDesk withdrawals,
            SuspensionDesk suspensions,
            MeetingDesk meetings,
            SecondReviewDesk reviews,
            PromiseDesk promises,
            ClientsLetters letters,
            ClientsWhy why,
            Clock clock) {
        this.clientWords = clientWords;
        this.timeline = timeline;
        this.replies = replies;
        this.extensions = extensions;
        this.withdrawals = withdrawals;
        this.suspensions = suspensions;
        this.meetings = meetings;
        this.reviews = reviews;
        this.promises = promises;
        this.letters = letters;
        this.why = why;
        this.clock = clock;
    }

    /**
     * Fills the page in.
     *
     * @param proved whether the reader has proved to be the client
     */
    void fill(CaseFacts facts, boolean proved, Model page) {
        CaseNumber number = facts.number();
        page.addAttribute("facts", facts);
        page.addAttribute("proved", proved);
        page.addAttribute("letters", proved ? letters.of(number) : List.of());
        page.addAttribute("status", clientWords.status(facts));
        page.addAttribute(
                "promises",
                promises.of(number).stream().filter(PromiseCard::isMade).toList());
        page.addAttribute("timeline", timeline.of(number));
        page.addAttribute("today", Vilnius.dayOf(clock.instant()));
        if (facts.isClosed()) {
            fillAfterwards(facts, page);
        } else {
            fillMeanwhile(facts, page);
        }
        page.addAttribute("earlier", reviews.reviewedBy(number).orElse(null));
    }

    private void fillMeanwhile(CaseFacts facts, Model page) {
        CaseNumber number = facts.number();
        List<MeetingCard> coming = meetings.comingAsTold(number);
        Awaited asked = replies.awaited(facts).orElse(null);
        page.addAttribute("awaited", clientWords.awaited(facts, asked != null, !coming.isEmpty()));
        page.addAttribute("asked", asked);
        page.addAttribute("meetings", coming);
        page.addAttribute("why", why.explain(facts, VisitorWords.language()));
        page.addAttribute("extension", extensions.granted(number).orElse(null));
        page.addAttribute("withdrawing", withdrawals.waiting(number).isPresent());
        page.addAttribute("withdrawable", withdrawals.obstacle(number).isEmpty());
        page.addAttribute(
                "suspension",
                suspensions.present(number).filter(SuspensionCard::isInForce).orElse(null));
    }

    private void fillAfterwards(CaseFacts facts, Model page) {
        page.addAttribute("meetings", List.of());
        page.addAttribute("withdrawing", false);
        page.addAttribute("withdrawable", false);
        page.addAttribute("reviewUntil", reviews.lastDay(facts).orElse(null));
        page.addAttribute("review", reviews.reviewOf(facts.number()).orElse(null));
    }
}
