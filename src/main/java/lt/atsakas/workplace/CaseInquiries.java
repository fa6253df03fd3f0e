package lt.atsakas.workplace;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.HouseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the handler of a case has asked others, for its page, and whether the one who looks may ask now. */
@Component
class CaseInquiries {

    private static final Set<JournalKind> ASKED = EnumSet.of(JournalKind.UNIT_ASKED, JournalKind.CLIENT_ASKED);

    private final InquiryDesk inquiries;
    private final ReplyDesk replies;
    private final Organisation organisation;
    private final Names names;
    private final HouseWords words;

    CaseInquiries(InquiryDesk inquiries, ReplyDesk replies, Organisation organisation, Names names, HouseWords words) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
    }

    /**
     * One question, names already in words.
     *
     * @param addressee the unit, or that it is the client
     * @param doer who replied or took the reply, or whom it waits for
     * @param papers what came with the reply
     */
    record Line(
            InquiryCard card,
            String addressee,
            String askedBy,
            @Nullable String doer,
            List<DocumentCard> papers) {}

    /**
     * What the page shows.
     *
     * @param awaitsClient whether the one who looks takes down what the client replies
     */
    record View(List<Line> lines, boolean possible, boolean awaitsClient) {

        /** Whether there is nothing to show at all. */
        public boolean isEmpty() {
            return lines.isEmpty() && !possible && !awaitsClient;
        }
    }

    /** Most handlers ask nobody, and the history says so. Who only registers takes down what the client replies, and reads no question. */
    View of(CaseFacts facts, CaseSight.Sight sight, List<JournalEntry> history) {
        boolean asked = history.stream().map(JournalEntry::kind).anyMatch(ASKED::contains);
        List<InquiryCard> all = asked ? inquiries.of(facts.number()) : List.of();
        List<Line> lines = sight.everything() ? all.stream().map(this::line).toList() : List.of();
        boolean possible = sight.everything() && !sight.visiting() && inquiries.mayAsk(facts, sight.reader());
        boolean awaitsClient = !sight.visiting() && all.stream().anyMatch(InquiryCard::awaitsClient);
        return new View(lines, possible, awaitsClient);
    }

    private Line line(InquiryCard card) {
        return new Line(card, addressee(card), names.of(card.askedBy()), doer(card), inquiries.papersOf(card, true));
    }

    private String addressee(InquiryCard card) {
        return card.unit() == null
                ? words.of("inquiry.client")
                : organisation.unit(card.unit()).name();
    }

    private @Nullable String doer(InquiryCard card) {
        if (card.settledBy() != null) {
            return names.of(card.settledBy());
        }
        if (card.isToClient()) {
            return words.of("inquiry.client.doer");
        }
        return card.isOpen() ? names.of(replies.acting(card.id())) : null;
    }
}
