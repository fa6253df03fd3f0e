package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a clerical error of an answer is put right by whoever wrote or decided it. What was written is kept whatever there is to mend. */
@Controller
@RequestMapping("/cases/{address}/correction")
class CorrectionPage {

    private final CaseAccess access;
    private final CorrectionDesk corrections;
    private final HouseWords words;

    CorrectionPage(CaseAccess access, CorrectionDesk corrections, HouseWords words) {
        this.access = access;
        this.corrections = corrections;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseNumber number = open(address, me.id());
        return page(number, CorrectionForm.of(corrections.textOf(number)), List.of());
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable String address,
            @ModelAttribute("form") CorrectionForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseNumber number = open(address, me.id());
        List<PageFault> faults = missing(form);
        if (!faults.isEmpty()) {
            return page(number, form, faults);
        }
        try {
            corrections.propose(number, form.text(), me.id());
        } catch (RuleViolation refused) {
            return page(number, form, List.of(new PageFault("findings", words.of(refused))));
        }
        next.addFlashAttribute("sequelDone", "case.sequel.correction.proposed");
        return new ModelAndView("redirect:/cases/" + number.address() + "#sequel");
    }

    private List<PageFault> missing(CorrectionForm form) {
        List<PageFault> faults = new ArrayList<>();
        if (form.text().what().isBlank()) {
            faults.add(new PageFault("what", words.of("sequel.correction.what.missing")));
        }
        if (form.text().findings().isBlank()) {
            faults.add(new PageFault("findings", words.of("sequel.correction.emptied")));
        }
        if (form.text().reasons().isBlank()) {
            faults.add(new PageFault("reasons", words.of("sequel.correction.emptied")));
        }
        return faults;
    }

    /** The case for whoever corrects its answer; to others there is no such page. */
    private CaseNumber open(String address, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        if (!corrections.mayCorrect(facts, me)) {
            throw new NotFound();
        }
        return facts.number();
    }

    private ModelAndView page(CaseNumber number, CorrectionForm form, List<PageFault> faults) {
        ModelAndView page = FormPage.of("workplace/correction", faults);
        AnswerText text = corrections.textOf(number);
        page.addObject("number", number);
        page.addObject("text", text);
        page.addObject("underWay", corrections.isUnderWay(number));
        page.addObject("form", form);
        return page;
    }
}
