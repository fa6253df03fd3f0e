package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.ExtensionRoom;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.extension.ExtensionRequest;
import lt.atsakas.extension.ExtensionTextUnfit;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the handler, whoever stands in or those above ask to put the answer off. What was written is kept whatever there is to mend. */
@Controller
@RequestMapping("/cases/{address}/extension")
class ExtensionPage {

    private final CaseAccess access;
    private final ExtensionDesk extensions;
    private final DeadlineDesk deadlines;
    private final HouseWords words;

    ExtensionPage(CaseAccess access, ExtensionDesk extensions, DeadlineDesk deadlines, HouseWords words) {
        this.access = access;
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        return page(open(address, me.id()).number(), ExtensionForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String address,
            @ModelAttribute("form") ExtensionForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseNumber number = open(address, me.id()).number();
        List<PageFault> faults = missing(form);
        if (!faults.isEmpty()) {
            return page(number, form, faults);
        }
        try {
            extensions.ask(request(number, form, me.id()));
        } catch (RuleViolation refused) {
            String field = refused instanceof ExtensionTextUnfit ? "explanation" : "newDue";
            return page(number, form, List.of(new PageFault(field, words.of(refused))));
        }
        next.addFlashAttribute("extensionAsked", true);
        return new ModelAndView("redirect:/cases/" + number.address() + "#clock");
    }

    private static ExtensionRequest request(CaseNumber number, ExtensionForm form, EmployeeId me) {
        return new ExtensionRequest(
                number,
                form.chosenReason().orElseThrow(),
                form.written(),
                ExtensionRequest.day(form.chosenDay().orElseThrow()),
                me);
    }

    private List<PageFault> missing(ExtensionForm form) {
        List<PageFault> faults = new ArrayList<>();
        if (form.chosenReason().isEmpty()) {
            faults.add(new PageFault("reason", words.of("extension.page.reason.missing")));
        }
        if (form.written().isEmpty()) {
            faults.add(new PageFault("explanation", words.of("extension.page.explanation.missing")));
        }
        if (form.chosenDay().isEmpty()) {
            faults.add(new PageFault("newDue", words.of("extension.page.newDue.missing")));
        }
        return faults;
    }

    /** The case for whoever may ask; to others there is no such page. */
    private CaseFacts open(String address, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        if (!extensions.mayAsk(facts, me)) {
            throw new NotFound();
        }
        return facts;
    }

    private ModelAndView page(CaseNumber number, ExtensionForm form, List<PageFault> faults) {
        ModelAndView page = AskingPage.of(
                "workplace/extension", number, extensions.obstacle(number).map(words::of), form, faults);
        ExtensionRoom room = deadlines.extensionRoom(number);
        page.addObject("termEnds", room.termEnds());
        page.addObject("days", room.days());
        page.addObject("reasons", ExtensionReason.values());
        return page;
    }
}
