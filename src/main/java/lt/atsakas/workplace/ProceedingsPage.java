package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.proceedings.NewProceeding;
import lt.atsakas.proceedings.NewProceeding.Matter;
import lt.atsakas.proceedings.ProceedingBody;
import lt.atsakas.proceedings.ProceedingDayImpossible;
import lt.atsakas.proceedings.ProceedingId;
import lt.atsakas.proceedings.ProceedingState;
import lt.atsakas.proceedings.ProceedingTextUnfit;
import lt.atsakas.proceedings.ProceedingsDesk;
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

/** Where whoever handles, leads or registers a case enters that a court or another body has begun on its question. What was written is kept. */
@Controller
@RequestMapping("/cases/{address}/proceedings")
class ProceedingsPage {

    private final CaseAccess access;
    private final ProceedingsDesk proceedings;
    private final DocumentStore documents;
    private final CaseSight sights;
    private final HouseWords words;

    ProceedingsPage(
            CaseAccess access,
            ProceedingsDesk proceedings,
            DocumentStore documents,
            CaseSight sights,
            HouseWords words) {
        this.access = access;
        this.proceedings = proceedings;
        this.documents = documents;
        this.sights = sights;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        return page(open(address, me.id()), me.id(), ProceedingsForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable String address,
            @ModelAttribute("form") ProceedingsForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseFacts facts = open(address, me.id());
        CaseNumber number = facts.number();
        List<PageFault> faults = missing(form);
        if (!faults.isEmpty()) {
            return page(facts, me.id(), form, faults);
        }
        try {
            ProceedingId id = proceedings.record(heard(number, form, me.id()));
            next.addFlashAttribute(
                    "proceedingsDone",
                    "proceedings.done." + code(proceedings.card(id).state()));
        } catch (NotFound noSuchDocument) {
            throw noSuchDocument;
        } catch (RuleViolation refused) {
            return page(facts, me.id(), form, List.of(new PageFault(field(refused), words.of(refused))));
        }
        return new ModelAndView("redirect:/cases/" + number.address() + "#proceedings");
    }

    private static NewProceeding heard(CaseNumber number, ProceedingsForm form, EmployeeId me) {
        Matter matter =
                new Matter(form.chosenBody().orElseThrow(), form.name(), form.number(), NewProceeding.day(form.day()));
        return new NewProceeding(number, matter, form.how(), form.shown(), me);
    }

    private List<PageFault> missing(ProceedingsForm form) {
        List<PageFault> faults = new ArrayList<>();
        require(form.chosenBody().isPresent(), "body", faults);
        require(!form.name().isEmpty(), "bodyName", faults);
        require(!form.day().isEmpty(), "begunOn", faults);
        require(!form.how().isEmpty(), "learned", faults);
        return faults;
    }

    private void require(boolean given, String field, List<PageFault> faults) {
        if (!given) {
            faults.add(new PageFault(field, words.of("proceedings.page." + field + ".missing")));
        }
    }

    private static String field(RuleViolation refused) {
        if (refused instanceof ProceedingTextUnfit unfit) {
            return unfit.field();
        }
        return refused instanceof ProceedingDayImpossible ? "begunOn" : "body";
    }

    /** The case for whoever may enter it; to others there is no such page. */
    private CaseFacts open(String address, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        if (!proceedings.mayRecord(facts, me)) {
            throw new NotFound();
        }
        return facts;
    }

    private ModelAndView page(CaseFacts facts, EmployeeId me, ProceedingsForm form, List<PageFault> faults) {
        CaseNumber number = facts.number();
        CaseSight.Sight sight = sights.of(facts, me);
        ModelAndView page = AskingPage.of(
                "workplace/proceedings", number, proceedings.obstacle(number).map(words::of), form, faults);
        page.addObject("bodies", ProceedingBody.values());
        page.addObject("what", "proceedings.page.what." + code(proceedings.whatFollows(number)));
        page.addObject(
                "documents",
                documents.of(number).stream().filter(sight::includes).toList());
        return page;
    }

    private static String code(ProceedingState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
