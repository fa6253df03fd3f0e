package lt.atsakas.workplace;

import static java.util.Objects.requireNonNull;

import java.util.List;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the handler of a case has asked others, for its page, and whether the one who looks may ask now. */
@Component
class CaseInquiries {

    private static final View NOTHING = new View(List.of(), false);

    private final InquiryDesk inquiries;
    private final ReplyDesk replies;
    private final Organisation organisation;
    private final Names names;

    CaseInquiries(InquiryDesk inquiries, ReplyDesk replies, Organisation organisation, Names names) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.organisation = organisation;
        this.names = names;
    }

    /**
     * One question, names already in words.
     *
     * @param doer who replied, or whom it waits for
     * @param papers what came with the reply
     */
    record Line(
            InquiryCard card,
            String unit,
            String askedBy,
            @Nullable String doer,
            List<DocumentCard> papers) {}

    /** What the page shows. */
    record View(List<Line> lines, boolean possible) {}

    /** Most handlers ask nobody, and the history says so. */
    View of(CaseFacts facts, CaseSight.Sight sight, List<JournalEntry> history) {
        if (!sight.everything()) {
            return NOTHING;
        }
        boolean asked = history.stream().anyMatch(line -> line.kind() == JournalKind.UNIT_ASKED);
        List<Line> lines =
                asked ? inquiries.of(facts.number()).stream().map(this::line).toList() : List.of();
        return new View(lines, !sight.visiting() && inquiries.mayAsk(facts, sight.reader()));
    }

    private Line line(InquiryCard card) {
        String doer = card.isOpen()
                ? names.of(replies.acting(card.id()))
                : card.settledBy() == null ? null : names.of(card.settledBy());
        return new Line(
                card,
                organisation.unit(requireNonNull(card.unit())).name(),
                names.of(card.askedBy()),
                doer,
                inquiries.papersOf(card, true));
    }
}
