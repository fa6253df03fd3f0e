package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.inquiry.AnswerOnItsWay;
import lt.atsakas.inquiry.BodyNotAsked;
import lt.atsakas.inquiry.InquiryTextUnfit;
import lt.atsakas.inquiry.NotYoursToInquire;
import lt.atsakas.inquiry.UnitNotAsked;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages have in common on which a handler asks a unit, a body or the client. */
@Component
class InquiryFrame {

    private final DocumentStore documents;
    private final CaseSight sights;
    private final HouseWords words;

    InquiryFrame(DocumentStore documents, CaseSight sights, HouseWords words) {
        this.documents = documents;
        this.sights = sights;
        this.words = words;
    }

    ModelAndView page(String view, CaseFacts facts, InquiryForm form, List<PageFault> faults) {
        return AskingPage.of(view, facts.number(), faults)
                .addObject("facts", facts)
                .addObject("form", form);
    }

    /** What of the case the asker sees, and so may let the asked read. */
    List<DocumentCard> papers(CaseFacts facts, EmployeeId asker) {
        CaseSight.Sight sight = sights.of(facts, asker);
        return documents.of(facts.number()).stream().filter(sight::includes).toList();
    }

    List<PageFault> faults(RuleViolation refused) {
        return List.of(new PageFault(field(refused), words.of(refused)));
    }

    private static String field(RuleViolation refused) {
        if (refused instanceof UnitNotAsked) {
            return "unit";
        }
        if (refused instanceof BodyNotAsked) {
            return "body";
        }
        return refused instanceof InquiryTextUnfit || isTooLate(refused) ? "question" : "dueOn";
    }

    /** The words that cannot be sent any more stand there to be copied. */
    private static boolean isTooLate(RuleViolation refused) {
        return refused instanceof AnswerOnItsWay
                || refused instanceof NotYoursToInquire
                || refused instanceof CaseAlreadyClosed;
    }
}
