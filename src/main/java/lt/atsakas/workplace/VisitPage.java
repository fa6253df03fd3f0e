package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lt.atsakas.confidentiality.Purpose;
import lt.atsakas.confidentiality.VisitDesk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where people ask to look into a case of others: those who audit for the day, those who lead in an emergency. A case that does not exist
 * for them and one that does not exist at all are told in the same words; what was written is kept.
 */
@Controller
class VisitPage {

    private static final String AUDIT = "/audit";
    private static final String EMERGENCY = "/emergency-access";

    private final VisitDesk desk;
    private final HouseWords words;

    VisitPage(VisitDesk desk, HouseWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(AUDIT)
    ModelAndView audit(@RequestParam(required = false) @Nullable String number, @CurrentEmployee SignedInEmployee me) {
        return page(AUDIT, me, VisitForm.of(number, desk.purposesOf(me.id())), List.of());
    }

    @PostMapping(AUDIT)
    ModelAndView openForAudit(@ModelAttribute("form") VisitForm form, @CurrentEmployee SignedInEmployee me) {
        Optional<Purpose> chosen = form.chosenPurpose(desk.purposesOf(me.id()));
        List<PageFault> faults = missing(form, chosen.isEmpty());
        if (!faults.isEmpty()) {
            return page(AUDIT, me, form, faults);
        }
        Purpose purpose = chosen.orElseThrow();
        return opened(AUDIT, form, me, number -> desk.audit(number, me.id(), purpose, form.written()));
    }

    @GetMapping(EMERGENCY)
    ModelAndView emergency(@CurrentEmployee SignedInEmployee me) {
        return page(EMERGENCY, me, VisitForm.EMPTY, List.of());
    }

    @PostMapping(EMERGENCY)
    ModelAndView breakGlass(@ModelAttribute("form") VisitForm form, @CurrentEmployee SignedInEmployee me) {
        List<PageFault> faults = missing(form, false);
        return faults.isEmpty()
                ? opened(EMERGENCY, form, me, number -> desk.breakGlass(number, me.id(), form.written()))
                : page(EMERGENCY, me, form, faults);
    }

    private ModelAndView opened(String address, VisitForm form, SignedInEmployee me, Consumer<CaseNumber> opening) {
        CaseNumber number = form.typedNumber().orElseThrow();
        try {
            opening.accept(number);
            return new ModelAndView("redirect:/cases/" + number.address());
        } catch (NotFound none) {
            return page(address, me, form, List.of(new PageFault("number", words.of("visit.number.none"))));
        } catch (TooOften tooOften) {
            return page(address, me, form, List.of(new PageFault("number", words.of(tooOften))));
        } catch (RuleViolation refused) {
            return page(address, me, form, List.of(new PageFault("reason", words.of(refused))));
        }
    }

    /** In the order of the page. */
    private List<PageFault> missing(VisitForm form, boolean purpose) {
        List<PageFault> faults = new ArrayList<>();
        addIf(form.typedNumber().isEmpty(), "number", "visit.number.missing", faults);
        addIf(purpose, "purpose", "visit.purpose.missing", faults);
        addIf(form.written().isEmpty(), "reason", "visit.reason.missing", faults);
        return faults;
    }

    private void addIf(boolean missing, String field, String messageKey, List<PageFault> faults) {
        if (missing) {
            faults.add(new PageFault(field, words.of(messageKey)));
        }
    }

    private ModelAndView page(String address, SignedInEmployee me, VisitForm form, List<PageFault> faults) {
        ModelAndView page = FormPage.of("workplace/visit", faults);
        page.addObject("address", address);
        page.addObject("way", address.equals(AUDIT) ? "audit" : "emergency");
        page.addObject("purposes", address.equals(AUDIT) ? desk.purposesOf(me.id()) : List.of());
        page.addObject("visits", desk.openTo(me.id()));
        page.addObject("form", form);
        return page;
    }
}
