package lt.atsakas.workplace;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the handler of a case has asked others and when they meet its client, for its page, and whether the one who looks may ask now. */
@Component
class CaseInquiries {

    private static final Set<JournalKind> ASKED =
            EnumSet.of(JournalKind.UNIT_ASKED, JournalKind.CLIENT_ASKED, JournalKind.BODY_ASKED);

    private final InquiryDesk inquiries;
    private final ReplyDesk replies;
    private final CaseMeetings meetings;
    private final Addressees addressees;
    private final Names names;

    CaseInquiries(InquiryDesk inquiries, ReplyDesk replies, CaseMeetings meetings, Addressees addressees, Names names) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.meetings = meetings;
        this.addressees = addressees;
        this.names = names;
    }

    /**
     * One question, names already in words.
     *
     * @param addressee the unit, the body, or that it is the client
     * @param doer who replied or took the reply, or whom it waits for
     * @param papers what came with the reply
     */
    record Line(
            InquiryCard card,
            String addressee,
            String askedBy,
            @Nullable String doer,
            List<DocumentCard> papers) {}

    /** A body whose reply has not come. */
    record AwaitedBody(InquiryId id, String name) {}

    /**
     * What the page shows.
     *
     * @param awaitsClient whether the one who looks takes down what the client replies
     * @param bodies which bodies' replies they take down
     * @param meetings those with the client, on a card of their own
     */
    record View(
            List<Line> lines,
            boolean possible,
            boolean awaitsClient,
            List<AwaitedBody> bodies,
            CaseMeetings.View meetings) {

        /** Whether there is nothing to show at all. */
        public boolean isEmpty() {
            return lines.isEmpty() && !possible && !awaitsClient && bodies.isEmpty();
        }
    }

    /** Most handlers ask nobody, and the history says so. Who only registers takes down what the client replies, and reads no question. */
    View of(CaseFacts facts, CaseSight.Sight sight, List<JournalEntry> history) {
        boolean asked = history.stream().map(JournalEntry::kind).anyMatch(ASKED::contains);
        List<InquiryCard> all = asked ? inquiries.of(facts.number()) : List.of();
        List<Line> lines = sight.everything() ? all.stream().map(this::line).toList() : List.of();
        boolean possible = sight.everything() && !sight.visiting() && inquiries.mayAsk(facts, sight.reader());
        List<InquiryCard> awaited = sight.visiting() ? List.of() : all;
        return new View(
                lines,
                possible,
                awaited.stream().anyMatch(InquiryCard::awaitsClient),
                bodies(awaited),
                meetings.of(facts.number(), sight, history, possible));
    }

    private List<AwaitedBody> bodies(List<InquiryCard> awaited) {
        return awaited.stream()
                .filter(InquiryCard::awaitsBody)
                .map(card -> new AwaitedBody(card.id(), addressees.of(card)))
                .toList();
    }

    private Line line(InquiryCard card) {
        return new Line(
                card, addressees.of(card), names.of(card.askedBy()), doer(card), inquiries.papersOf(card, true));
    }

    private @Nullable String doer(InquiryCard card) {
        if (card.settledBy() != null) {
            return names.of(card.settledBy());
        }
        if (card.unit() == null) {
            return addressees.replying(card);
        }
        return card.isOpen() ? names.of(replies.acting(card.id())) : null;
    }
}
