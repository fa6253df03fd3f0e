package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages have in common on which a reply is taken down: nothing is kept of what cannot be, the words stay on the page. */
@Component
class ReplyFrame {

    private final DocumentSettings limits;
    private final HouseWords words;

    ReplyFrame(DocumentSettings limits, HouseWords words) {
        this.limits = limits;
        this.words = words;
    }

    ModelAndView page(String view, CaseNumber number, String reply, List<PageFault> faults) {
        return AskingPage.of(view, number, faults).addObject("reply", reply).addObject("limits", limits);
    }

    List<PageFault> faultOfWords(RuleViolation refused) {
        return List.of(new PageFault("reply", words.of(refused)));
    }

    /** The files have to be chosen again. */
    List<PageFault> faultOfFiles(RuleViolation refused) {
        return List.of(new PageFault("files", words.of("inquiry.taken.filesAgain", words.of(refused))));
    }
}
