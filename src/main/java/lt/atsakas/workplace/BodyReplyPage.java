package lt.atsakas.workplace;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.inquiry.InquiryAlreadySettled;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.InquiryTextUnfit;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where whoever sees a case takes down what a body replied, with its documents; who only registers does so without reading the question. */
@Controller
@RequestMapping("/inquiries/{id}/body-reply")
class BodyReplyPage {

    private final CaseAccess access;
    private final InquiryDesk inquiries;
    private final BodyQuestionDesk questions;
    private final DocumentStore documents;
    private final Addressees addressees;
    private final ReplyFrame frame;

    BodyReplyPage(
            CaseAccess access,
            InquiryDesk inquiries,
            BodyQuestionDesk questions,
            DocumentStore documents,
            Addressees addressees,
            ReplyFrame frame) {
        this.access = access;
        this.inquiries = inquiries;
        this.questions = questions;
        this.documents = documents;
        this.addressees = addressees;
        this.frame = frame;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @CurrentEmployee SignedInEmployee me) {
        InquiryCard asked = open(id, me.id());
        if (!asked.awaitsBody()) {
            throw new NotFound();
        }
        return page(asked, "", List.of());
    }

    /** Nothing is kept of what cannot be: the words stay on the page, the files are chosen again. */
    @PostMapping
    ModelAndView take(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next)
            throws IOException {
        InquiryCard asked = open(id, me.id());
        try {
            questions.take(asked.id(), reply, shelved(files), me.id());
        } catch (InquiryTextUnfit | InquiryAlreadySettled refused) {
            return page(asked, reply, frame.faultOfWords(refused));
        } catch (RuleViolation refused) {
            return page(asked, reply, frame.faultOfFiles(refused));
        }
        next.addFlashAttribute("bodyReplied", true);
        return new ModelAndView("redirect:/cases/" + asked.caseNumber().address());
    }

    private List<ShelvedFile> shelved(@Nullable List<MultipartFile> files) throws IOException {
        List<ShelvedFile> shelved = new ArrayList<>();
        for (MultipartFile file : BroughtFiles.of(files)) {
            try (InputStream content = file.getInputStream()) {
                shelved.add(documents.shelve(BroughtFiles.nameOf(file), content));
            }
        }
        return shelved;
    }

    /** A question to a body that was sent, for whoever sees its case; else there is no such page. */
    private InquiryCard open(String id, EmployeeId me) {
        InquiryCard asked = inquiries.card(InquiryId.of(id));
        access.open(asked.caseNumber(), me);
        if (!asked.isToBody() || asked.outgoingNumber() == null) {
            throw new NotFound();
        }
        return asked;
    }

    private ModelAndView page(InquiryCard asked, String reply, List<PageFault> faults) {
        return frame.page("workplace/body-reply", asked.caseNumber(), reply, faults)
                .addObject("inquiry", asked)
                .addObject("body", addressees.of(asked));
    }
}
