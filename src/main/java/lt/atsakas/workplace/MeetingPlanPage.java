package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.visit.MeetingDesk;
import lt.atsakas.visit.MeetingKind;
import lt.atsakas.visit.MeetingTimeUnfit;
import lt.atsakas.visit.NewMeeting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the handler of a case arranges to meet its client. What was written is kept whatever there is to mend. */
@Controller
@RequestMapping("/cases/{address}/meetings")
class MeetingPlanPage {

    private final CasesToAskIn cases;
    private final MeetingDesk meetings;
    private final MeetingFaults mend;
    private final HouseWords words;

    MeetingPlanPage(CasesToAskIn cases, MeetingDesk meetings, MeetingFaults mend, HouseWords words) {
        this.cases = cases;
        this.meetings = meetings;
        this.mend = mend;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseFacts facts = cases.open(address, me.id());
        return page(facts, MeetingForm.of(facts), List.of());
    }

    @PostMapping
    ModelAndView plan(
            @PathVariable String address,
            @ModelAttribute("form") MeetingForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseFacts facts = cases.forSent(address, me.id());
        List<PageFault> faults = unfit(form);
        if (!faults.isEmpty()) {
            return page(facts, form, faults);
        }
        try {
            meetings.plan(planned(facts.number(), form, me.id()));
        } catch (RuleViolation refused) {
            return page(facts, form, mend.ofPlan(refused));
        }
        next.addFlashAttribute("meetingPlanned", true);
        return new ModelAndView("redirect:/cases/" + facts.number().address() + "#meetings");
    }

    private static NewMeeting planned(CaseNumber number, MeetingForm form, EmployeeId me) {
        MeetingKind kind = MeetingKind.named(form.kind()).orElseThrow();
        return new NewMeeting(number, kind, form.start(), form.where(), form.whatFor(), form.isAgreed(), me);
    }

    /** What can be told without asking anybody, in the order of the page. */
    private List<PageFault> unfit(MeetingForm form) {
        List<PageFault> faults = new ArrayList<>();
        if (MeetingKind.named(form.kind()).isEmpty()) {
            faults.add(new PageFault("kind", words.of("meeting.kind.missing")));
        }
        faults.addAll(unreadable(form));
        if (form.where().isEmpty()) {
            faults.add(new PageFault("place", words.of("meeting.place.missing")));
        }
        if (form.whatFor().isEmpty()) {
            faults.add(new PageFault("purpose", words.of("meeting.purpose.missing")));
        }
        return faults;
    }

    private List<PageFault> unreadable(MeetingForm form) {
        try {
            form.start();
            return List.of();
        } catch (MeetingTimeUnfit refused) {
            return mend.of(refused);
        }
    }

    private ModelAndView page(CaseFacts facts, MeetingForm form, List<PageFault> faults) {
        return FormPage.of("workplace/meeting-new", faults)
                .addObject("facts", facts)
                .addObject("earliest", meetings.earliest(facts.number()))
                .addObject("kinds", MeetingKind.values())
                .addObject("form", form);
    }
}
