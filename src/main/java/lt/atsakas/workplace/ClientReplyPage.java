package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.intake.ClientReplies;
import lt.atsakas.intake.ClientReply;
import lt.atsakas.intake.ReplyUnfit;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
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

/** Where whoever sees a case takes down what its client replies by telephone or at the desk. */
@Controller
@RequestMapping("/cases/{address}/client-reply")
class ClientReplyPage {

    private final CaseAccess access;
    private final ClientReplies replies;
    private final ReplyFrame frame;

    ClientReplyPage(CaseAccess access, ClientReplies replies, ReplyFrame frame) {
        this.access = access;
        this.replies = replies;
        this.frame = frame;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        return page(open(address, me.id()), "", List.of());
    }

    /** Nothing is kept of what cannot be: the words stay on the page, the files are chosen again. */
    @PostMapping
    ModelAndView take(
            @PathVariable String address,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseFacts facts = open(address, me.id());
        List<SubmittedFile> brought = brought(files);
        try {
            replies.take(new ClientReply(facts.number(), reply, brought, Actor.employee(me.id())));
        } catch (ReplyUnfit refused) {
            return page(facts, reply, frame.faultOfWords(refused));
        } catch (RuleViolation refused) {
            return page(facts, reply, frame.faultOfFiles(refused));
        }
        next.addFlashAttribute("clientReplied", true);
        return new ModelAndView("redirect:/cases/" + facts.number().address());
    }

    private static List<SubmittedFile> brought(@Nullable List<MultipartFile> files) {
        return BroughtFiles.of(files).stream()
                .map(file -> new SubmittedFile(BroughtFiles.nameOf(file), file.getSize(), file))
                .toList();
    }

    /** The case for whoever sees it, while its client is awaited; else there is no such page. */
    private CaseFacts open(String address, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        if (replies.awaited(facts).isEmpty()) {
            throw new NotFound();
        }
        return facts;
    }

    private ModelAndView page(CaseFacts facts, String reply, List<PageFault> faults) {
        return frame.page("workplace/client-reply", facts.number(), reply, faults);
    }
}
