package lt.atsakas.workplace;

import java.io.IOException;
import java.util.List;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentDownload;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.ContributionReplies;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One question for those who asked and those who are asked: what is asked, until when, what may be read, and the reply with its documents. */
@Controller
@RequestMapping("/inquiries/{id}")
class InquiryPage {

    private final InquiryDesk inquiries;
    private final ReplyDesk replies;
    private final ContributionReplies tasks;
    private final FormFiles formFiles;
    private final DocumentStore documents;
    private final DocumentSettings limits;
    private final CaseRegistry registry;
    private final Addressees addressees;
    private final Names names;
    private final HouseWords words;

    InquiryPage(
            InquiryDesk inquiries,
            ReplyDesk replies,
            ContributionReplies tasks,
            FormFiles formFiles,
            DocumentStore documents,
            DocumentSettings limits,
            CaseRegistry registry,
            Addressees addressees,
            Names names,
            HouseWords words) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.tasks = tasks;
        this.formFiles = formFiles;
        this.documents = documents;
        this.limits = limits;
        this.registry = registry;
        this.addressees = addressees;
        this.names = names;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @ModelAttribute("written") InquiryReplyForm written,
            @CurrentEmployee SignedInEmployee me) {
        return page(inquiries.open(InquiryId.of(id), me.id()), me.id(), written.text(), List.of());
    }

    /** Keeps the files whatever there is to mend in the words; sends the reply unless only files were brought. */
    @PostMapping("/reply")
    ModelAndView reply(
            @PathVariable String id,
            @ModelAttribute("written") InquiryReplyForm written,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next)
            throws IOException {
        InquiryCard inquiry = inquiries.open(InquiryId.of(id), me.id());
        List<PageFault> faults = formFiles.put(files, file -> replies.enclose(inquiry.id(), List.of(file), me.id()));
        if (!faults.isEmpty()) {
            return page(inquiry, me.id(), written.text(), faults);
        }
        if (written.onlyFiles()) {
            next.addFlashAttribute("written", written);
            return new ModelAndView("redirect:/inquiries/" + inquiry.id());
        }
        try {
            tasks.reply(inquiry.id(), written.text(), me.id());
        } catch (RuleViolation refused) {
            boolean waits = tasks.taskOf(inquiry.id(), me.id()).isPresent();
            PageFault fault = new PageFault(waits ? "reply" : "main", words.of(refused));
            return page(inquiries.open(inquiry.id(), me.id()), me.id(), written.text(), List.of(fault));
        }
        return new ModelAndView("redirect:/inquiries/" + inquiry.id() + "?replied");
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable String id, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        InquiryCard inquiry = inquiries.open(InquiryId.of(id), me.id());
        inquiries.withdraw(inquiry.id(), me.id());
        next.addFlashAttribute("inquiryWithdrawn", true);
        return "redirect:/cases/" + inquiry.caseNumber().address() + "#inquiries";
    }

    @GetMapping("/documents/{document}")
    ResponseEntity<Resource> download(
            @PathVariable String id, @PathVariable String document, @CurrentEmployee SignedInEmployee me) {
        InquiryCard inquiry = inquiries.open(InquiryId.of(id), me.id());
        DocumentId wanted = DocumentId.fromAddress(document);
        boolean goesWithIt = papers(inquiry, me.id(), false).stream().anyMatch(paper -> wanted.equals(paper.id()))
                || papers(inquiry, me.id(), true).stream().anyMatch(paper -> wanted.equals(paper.id()));
        if (!goesWithIt) {
            throw new NotFound();
        }
        return DocumentDownload.of(documents.open(inquiry.caseNumber(), wanted).forOthers());
    }

    private List<DocumentCard> papers(InquiryCard inquiry, EmployeeId me, boolean reply) {
        return inquiries.mayReadPapers(inquiry, me) ? inquiries.papersOf(inquiry, reply) : List.of();
    }

    private @Nullable String waitsFor(InquiryCard inquiry) {
        return inquiry.isOpen() && inquiry.unit() != null ? names.of(replies.acting(inquiry.id())) : null;
    }

    private ModelAndView page(InquiryCard inquiry, EmployeeId me, String typed, List<PageFault> faults) {
        CaseFacts facts = registry.facts(inquiry.caseNumber());
        return FormPage.of("workplace/inquiry", faults)
                .addObject("inquiry", inquiry)
                .addObject("addressee", addressees.of(inquiry))
                .addObject("askedBy", names.of(inquiry.askedBy()))
                .addObject("waitsFor", waitsFor(inquiry))
                .addObject("repliedBy", inquiry.settledBy() == null ? null : names.of(inquiry.settledBy()))
                .addObject("shown", papers(inquiry, me, false))
                .addObject("enclosed", papers(inquiry, me, true))
                .addObject("task", tasks.taskOf(inquiry.id(), me).orElse(null))
                .addObject("examines", inquiries.examines(facts, me))
                .addObject("mayWithdraw", inquiry.isOpen() && inquiries.mayAsk(facts, me))
                .addObject("typed", typed)
                .addObject("limits", limits);
    }
}
